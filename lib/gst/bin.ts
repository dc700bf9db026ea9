import { GstBin } from "../generated/start.ts";
import { printsAs } from "../native/shown-fields.ts";
import { gst, memory } from "./c.ts";
import { Element } from "./element.ts";
import type { ElementOf, FactoryName, InitialsOf } from "./element_types.ts";
import { ElementError } from "./errors.ts";
import type { Inferred, NamesOf } from "./exact_values.ts";
import { notTaken, requireInstance, requireText } from "./given.ts";
import type { GraphOptions } from "./graph.ts";
import { factories, ghostPads, iteration, nearest } from "./later.ts";
import { addressOf } from "./object.ts";
import { laneOf } from "./owners.ts";
import { Pad } from "./pad.ts";
import { stateNumbers } from "./state.ts";
import { adopt, adoptAs, wrap, wrapsType } from "./wrap.ts";

/** An element that holds others. */
export class Bin extends Element {
  /** Wrappers of what was added here, kept so that each stays the same object while the bin lives. */
  readonly #members = new Set<Element>();
  /** What remove() is at work on. */
  readonly #leaving = new Set<Element>();

  /**
   * Makes an element and adds it: `add("x264enc", { bitrate: 2000 })`, with a name of its own or a numbered
   * one. Throws ElementError for an unknown factory (with the package that has it, or the nearest names) and
   * PropertyError for a property that does not exist or does not take the value.
   */
  add<const Factory extends FactoryName, Values extends object>(
    factory: Factory,
    properties?: InitialsOf<Factory, NamesOf<Values>> & Inferred<Values>,
    name?: string,
  ): ElementOf<Factory>;
  /** Adds an element that is in no bin yet. */
  add<Member extends Element>(element: Member): Member;
  add(first: string | Element, properties: object = {}, name?: string): Element {
    const element = typeof first === "string" ? make(first, properties, name) : first;
    requireInstance("add()", "the name of a factory, or an element", element, Element);
    if (element === this) throw new ElementError(this.factory, `${this.name} cannot be added to itself`);
    if (gst.gst_bin_add(addressOf(this), addressOf(element)) === 0) {
      throw new ElementError(element.factory, refusal(this.name, element));
    }
    this.#members.add(element);
    return element;
  }

  /**
   * Stops an element and takes it out. Resolves when it is out; then it can be added again. What plays on is unlinked
   * from it first (addBranch() and its kind do all of that). Rejects with ElementError where it is not in this bin, or is
   * on its way out already. One whose state is locked (gst_element_set_locked_state()) is stopped too, and stays locked.
   */
  async remove(element: Element): Promise<void> {
    requireInstance("remove()", "an element", element, Element);
    if (this.#leaving.has(element))
      throw new ElementError(element.factory, `${element.name} is being taken out of ${this.name} already`);
    if (element.parent !== this)
      throw new ElementError(element.factory, `${element.name} is not in ${this.name}`);
    this.#leaving.add(element);
    try {
      await this.#takeOut(element);
    } finally {
      this.#leaving.delete(element);
    }
    this.#members.delete(element);
  }

  async #takeOut(element: Element): Promise<void> {
    const [bin, member] = [addressOf(this), addressOf(element)];
    const lane = laneOf(bin);
    // All at once, so that nothing that is asked for next comes in between.
    const [locked, , removed] = await Promise.all([
      // A change of the bin's state that is under way would start it again.
      lane.call(gst, "gst_element_set_locked_state", member, 1),
      lane.call(gst, "gst_element_set_state", member, stateNumbers.null),
      lane.call(gst, "gst_bin_remove", bin, member),
    ]);
    // One that was locked before stays so.
    if (locked !== 0) await lane.call(gst, "gst_element_set_locked_state", member, 0);
    if (removed === 0)
      throw new ElementError(element.factory, `${element.name} is not in ${this.name} any more`);
  }

  /**
   * The element of that name, in this bin or one inside it. Throws ElementError with the nearest names.
   *
   * With its factory, its properties, pads and signals are typed, as those of what add() returns; ElementError where
   * it comes from another one:
   *
   *     pipeline.element("osd", "nvdsosd").set("display-text", false);
   */
  element<const Factory extends FactoryName>(name: string, factory: Factory): ElementOf<Factory>;
  element(name: string): Element;
  element(name: string, factory?: string): Element {
    requireText("element()", "the name of an element", name);
    if (factory !== undefined) requireText("element()", "the name of a factory", factory);
    const found = adopt(gst.gst_bin_get_by_name(addressOf(this), name));
    if (found instanceof Element) {
      if (factory === undefined || found.factory === factory) return found;
      throw new ElementError(factory, `${name} in ${this.name} is a ${found.factory}, and no ${factory}`);
    }
    const names = this.allElements.map((element) => element.name);
    throw new ElementError(
      name,
      `${this.name} has no element named ${JSON.stringify(name)}. ${nearest().didYouMean(name, names) || `It has: ${names.join(", ") || "none"}.`}`,
    );
  }

  /** The elements directly in it. */
  get elements(): Element[] {
    return iteration().collect(gst.gst_bin_iterate_elements(addressOf(this)), Element);
  }

  /** Whether no element is in it: `elements` costs more, and a pipeline asks at each start. */
  get isEmpty(): boolean {
    return new GstBin(memory, addressOf(this)).numchildren === 0;
  }

  /** The elements in it and in the bins inside it. */
  get allElements(): Element[] {
    return iteration().collect(gst.gst_bin_iterate_recurse(addressOf(this)), Element);
  }

  /** What is in it and how it is linked, as text in Graphviz's language (DOT). */
  graph(options: GraphOptions = {}): Promise<string> {
    const { graphDot }: typeof import("./graph.ts") = require("./graph.ts");
    return graphDot(addressOf(this), options);
  }

  /** The same, drawn: an SVG document. Throws GstError where Graphviz (the program `dot`) is not installed. */
  async graphSvg(options: GraphOptions = {}): Promise<string> {
    const { drawSvg }: typeof import("./graph.ts") = require("./graph.ts");
    return await drawSvg(await this.graph(options));
  }

  static {
    printsAs<Bin>(Bin, ({ name, state, elements }) => ({
      name,
      state,
      elements: elements.map(String).reverse(),
    }));
  }

  /** Shows a pad of an element inside as the bin's own. */
  expose(pad: Pad, as?: string): Pad {
    requireInstance("expose()", "a pad", pad, Pad);
    const name = as ?? pad.name;
    requireText("expose()", "the name of a pad", name);
    if (this.pads.some((each) => each.name === name)) {
      throw new ElementError(this.factory, `${this.name} has a pad named ${JSON.stringify(name)} already`);
    }
    if (pad.peer !== undefined)
      throw new ElementError(this.factory, `${pad} is linked already and cannot be a pad of ${this.name}`);
    const ghost = ghostPads().gst_ghost_pad_new(name, addressOf(pad));
    if (ghost === 0) throw new ElementError(this.factory, `${pad} cannot be shown as a pad of ${this.name}`);
    gst.gst_element_add_pad(addressOf(this), ghost);
    const exposed = wrap(ghost);
    if (!(exposed instanceof Pad))
      throw new ElementError(this.factory, `${this.name} has lost its pad ${name}`);
    return exposed;
  }
}

function make(factory: string, properties: object, name: string | undefined): Element {
  requireText("add()", "the name of a factory", factory);
  if (typeof properties !== "object" || properties === null || Array.isArray(properties))
    throw notTaken("add()", "an object of properties", properties);
  if (name !== undefined) requireText("add()", "the name of an element", name);
  const { address, remaining } = factories().makeElement(
    factory,
    name,
    Object.fromEntries(Object.entries(properties)),
  );
  const element = adoptAs(address, Element);
  for (const [property, value] of remaining) element.set(property, value);
  return element;
}

function refusal(bin: string, element: Element): string {
  const { parent } = element;
  if (parent !== undefined) return `${element.name} is in ${parent.name} already`;
  return `${bin} has an element named ${JSON.stringify(element.name)} already`;
}

wrapsType("GstBin", (handle) => new Bin(handle));
