import { shownAtCaller } from "../native/errors.ts";
import { printsAs } from "../native/shown-fields.ts";
import type { QueryAnswers, QueryArguments, QueryKind } from "./ask.ts";
import { gst, takeText } from "./c.ts";
import type {
  ActionAnswer,
  ActionArguments,
  ActionName,
  CheckedPadName,
  PadName,
  PropertyName,
  PropertyRead,
  PropertyWrite,
  RequestName,
  SettingsOf,
  SignalHandler,
  SignalName,
} from "./element_types.ts";
import { ElementError, StateError } from "./errors.ts";
import type { Inferred, NamesOf } from "./exact_values.ts";
import { notTaken, requireFunction, requireInstance, requireText } from "./given.ts";
import {
  asking,
  elementSignals,
  iteration,
  links,
  nearest,
  padTemplates,
  propertySpecs,
  propertyValues,
  sending,
} from "./later.ts";
import type { State } from "./messages.ts";
import { addressOf, GObject } from "./object.ts";
import { laneOf } from "./owners.ts";
import { Pad } from "./pad.ts";
import type { PadTemplate } from "./pad_templates.ts";
import type { Owner } from "./properties.ts";
import type { PropertyDescription } from "./property_spec.ts";
import type { StreamEvent } from "./send.ts";
import type { SignalConnection, SignalOptions } from "./signals.ts";
import { currentState, isStarted, joinState } from "./state.ts";
import type { PropertyInput } from "./values.ts";
import { adopt, adoptAs, unref, wrapsType } from "./wrap.ts";

/**
 * An element of a pipeline. What add() returns for a known factory has its properties typed (TypedElement).
 *
 * Building calls (properties, links, pads) return when they are done; what may block is a promise.
 */
export class Element extends GObject {
  /** Its name in the pipeline, as in `x264enc0`. */
  get name(): string {
    return takeText(gst.gst_object_get_name(addressOf(this))) ?? "";
  }

  /** The factory it comes from, as in `x264enc`; its type's name where it comes from none. */
  get factory(): string {
    const factory = gst.gst_element_get_factory(addressOf(this));
    return factory === 0 ? this.gtype : (takeText(gst.gst_object_get_name(factory)) ?? "");
  }

  override toString(): string {
    return this.name;
  }

  /** The bin or pipeline that it was added to. */
  get parent(): Element | undefined {
    const parent = adopt(gst.gst_object_get_parent(addressOf(this)));
    return parent instanceof Element ? parent : undefined;
  }

  get state(): State {
    return currentState(addressOf(this));
  }

  /**
   * Reads a property. Throws PropertyError where there is none of that name.
   *
   * Reading and writing happen on this thread, as with `g_object_get`: elements guard their properties by
   * short locks. Should one hold such a lock while it streams, setLater() writes from the pipeline's lane.
   */
  get<This extends Element, Name extends PropertyName<This>>(
    this: This,
    name: Name,
  ): PropertyRead<This, Name>;
  get(name: string): unknown {
    return propertyValues().getProperty(this.#owner, name);
  }

  /** Writes properties; each must exist, be writable and take the value, else PropertyError says what it takes. */
  set<This extends Element, Values extends object>(
    this: This,
    properties: SettingsOf<This, NamesOf<Values>> & Inferred<Values>,
  ): This;
  set<This extends Element, Name extends PropertyName<This>>(
    this: This,
    name: Name,
    value: PropertyWrite<This, Name>,
  ): This;
  set(first: string | object, value: PropertyInput = null): this {
    const { setProperty } = propertyValues();
    if (typeof first !== "string") requireProperties("set()", first);
    if (typeof first === "string") setProperty(this.#owner, first, value);
    else
      for (const [name, input] of Object.entries(first))
        if (input !== undefined) setProperty(this.#owner, name, input);
    return this;
  }

  /** As set(), where the element itself is asked on the pipeline's lane: for a property that waits for the stream. */
  setLater<This extends Element, Values extends object>(
    this: This,
    properties: SettingsOf<This, NamesOf<Values>> & Inferred<Values>,
  ): Promise<void>;
  async setLater(properties: { readonly [name: string]: PropertyInput | undefined }): Promise<void> {
    requireProperties("setLater()", properties);
    const lane = laneOf(addressOf(this));
    for (const [name, input] of Object.entries(properties)) {
      if (input !== undefined) await propertyValues().setPropertyLater(this.#owner, name, input, lane);
    }
  }

  /** All properties of the element's class. */
  get properties(): PropertyDescription[] {
    return propertySpecs().describeProperties(addressOf(this));
  }

  /** Pad `name`, which must be there already. Throws ElementError with the names of those that are. */
  pad<This extends Element, Name extends PadName<This>>(this: This, name: CheckedPadName<This, Name>): Pad;
  pad(name: string): Pad {
    requireText("pad()", "the name of a pad", name);
    const pad = gst.gst_element_get_static_pad(addressOf(this), name);
    if (pad !== 0) return adoptAs(pad, Pad);
    const names = this.pads.map((each) => each.name);
    const request = this.padTemplates.filter((template) => template.presence === "request");
    const hint = request.length > 0 ? `; requestPad() makes ${request.map((t) => t.name).join(", ")}` : "";
    throw new ElementError(
      this.factory,
      `${this.name} has no pad ${JSON.stringify(name)}. ${nearest().didYouMean(name, names)} It has: ${names.join(", ") || "none"}${hint}`,
    );
  }

  /** The pads that it has now. */
  get pads(): Pad[] {
    return iteration().collect(gst.gst_element_iterate_pads(addressOf(this)), Pad);
  }

  /** The kinds of pads that it has or may get. */
  get padTemplates(): PadTemplate[] {
    return padTemplates().readPadTemplates(addressOf(this));
  }

  /**
   * A new pad from a request template: by the template's name (`sink_%u`) or that of one pad (`sink_0`).
   * It is released with the element, or by releasePad(). Before the element has started; afterwards an
   * element may hold a lock that waits for a handler here, so there requestPadLater() asks from the lane.
   */
  requestPad<This extends Element, Name extends RequestName<This>>(
    this: This,
    name: CheckedPadName<This, Name>,
  ): Pad;
  requestPad(name: string): Pad {
    requireText("requestPad()", "the name of a pad or template", name);
    if (isStarted(addressOf(this))) {
      throw new StateError(
        `${this.name} has started: use await ${this.name}.requestPadLater(${JSON.stringify(name)})`,
      );
    }
    this.#requireNew(name);
    return this.#requested(name, gst.gst_element_request_pad_simple(addressOf(this), name));
  }

  /** As requestPad(), in a running pipeline too. */
  requestPadLater<This extends Element, Name extends RequestName<This>>(
    this: This,
    name: CheckedPadName<This, Name>,
  ): Promise<Pad>;
  async requestPadLater(name: string): Promise<Pad> {
    requireText("requestPadLater()", "the name of a pad or template", name);
    const address = addressOf(this);
    this.#requireNew(name);
    const pad = laneOf(address).call(gst, "gst_element_request_pad_simple", address, name);
    return await shownAtCaller(pad.then((requested) => this.#requested(name, requested)));
  }

  /** To GStreamer, asking for a pad that is there is a programmer's error. */
  #requireNew(name: string): void {
    const pad = gst.gst_element_get_static_pad(addressOf(this), name);
    if (pad === 0) return;
    unref(pad);
    throw new ElementError(
      this.factory,
      `${this.name} has a pad ${name} already: pad(${JSON.stringify(name)}) gives it`,
    );
  }

  #requested(name: string, pad: number): Pad {
    if (pad !== 0) return adoptAs(pad, Pad);
    const names = this.padTemplates.filter((t) => t.presence === "request").map((t) => t.name);
    throw new ElementError(
      this.factory,
      names.length === 0
        ? `${this.name} gives no pads on request`
        : `${this.name} gives no pad ${JSON.stringify(name)}. ${padTemplates().meantPad(name, names)}On request it has: ${names.join(", ")}`,
    );
  }

  /** Gives a requested pad back. Resolves when it is gone; rejects with ElementError where it is none of this element. */
  async releasePad(pad: Pad): Promise<void> {
    requireInstance("releasePad()", "a pad", pad, Pad);
    const address = addressOf(this);
    const { element } = pad;
    // It was given back already.
    if (element === undefined) return;
    if (element !== this || !padTemplates().isRequested(addressOf(pad)))
      throw new ElementError(this.factory, `${pad} is no pad that ${this.name} has given on request`);
    await laneOf(address).call(gst, "gst_element_release_request_pad", address, addressOf(pad));
  }

  /**
   * Links this element to the first target, that one to the next and so on, and returns the last, so that
   * links can be chained. Pads that appear only while the pipeline runs (demuxers, decodebin) are linked when
   * they do. Throws LinkError with the reason.
   */
  link(...targets: readonly (Element | Pad)[]): Element {
    let from: Element = this;
    for (const target of targets) {
      if (!(target instanceof Pad)) requireInstance("link()", "elements and pads", target, Element);
      const element = target instanceof Pad ? target.element : target;
      if (element === undefined) throw new StateError(`${target} belongs to no element any more`);
      links().linkElements(from, element, target instanceof Pad ? target : undefined);
      from = element;
    }
    return from;
  }

  /**
   * Calls `handler` when the element emits `signal`. Signals that return something wait for the handler's
   * answer, as do pad-added and pad-removed; others (`notify::caps`) are delivered afterwards.
   */
  on<This extends Element, Name extends SignalName<This>>(
    this: This,
    signal: Name,
    handler: SignalHandler<This, Name>,
    options?: SignalOptions,
  ): SignalConnection;
  on(signal: string, handler: (...args: never[]) => unknown, options: SignalOptions = {}): SignalConnection {
    requireFunction("on()", "a function as its handler", handler);
    return elementSignals().connect(
      addressOf(this),
      this.name,
      signal,
      (...args) => Reflect.apply(handler, undefined, args),
      options,
    );
  }

  /** Emits an action signal, as in `await encoder.emit("force-IDR")`, and resolves with what it returns. */
  emit<This extends Element, Name extends ActionName<This>>(
    this: This,
    signal: Name,
    ...args: ActionArguments<This, Name>
  ): Promise<ActionAnswer<This, Name>>;
  emit(signal: string, ...args: readonly PropertyInput[]): Promise<unknown> {
    return elementSignals().emit(addressOf(this), this.name, signal, args);
  }

  /**
   * Sends an event through the element: one that travels with the stream comes out at its source pads, one against it
   * at its sink pads; of a bin, through its sinks or sources. Resolves to whether somebody took it.
   */
  sendEvent(event: StreamEvent): Promise<boolean> {
    return sending().sendFromElement(addressOf(this), event);
  }

  /** Asks the element, a bin by way of its sinks. Resolves to undefined where nobody knows. See Pad's query(). */
  query<Kind extends QueryKind>(
    kind: Kind,
    ...args: QueryArguments<Kind>
  ): Promise<QueryAnswers[Kind] | undefined> {
    return asking().ask({ element: addressOf(this) }, kind, args);
  }

  /**
   * Brings an element that was added to a running pipeline into the pipeline's state. Begun in a handler (`pad-added`),
   * it is done before data flows on: `void element.syncState()`.
   */
  async syncState(): Promise<void> {
    if (!(await joinState(addressOf(this), laneOf(addressOf(this))))) {
      throw new StateError(`${this.name} does not go into its pipeline's state`);
    }
  }

  static {
    printsAs<Element>(Element, (element) => {
      const { name, factory, state, parent } = element;
      const pads = element.pads.map((pad) => {
        const { peer } = pad;
        if (peer === undefined) return pad.name;
        return `${pad.name} ${pad.direction === "src" ? "->" : "<-"} ${peer}`;
      });
      return { name, factory, state, in: parent?.name ?? null, pads };
    });
  }

  get #owner(): Owner {
    return { address: addressOf(this), name: this.name, kind: this.factory };
  }
}

function requireProperties(call: string, given: object): void {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw notTaken(call, "an object of properties, or a name and a value", given);
}

wrapsType("GstElement", (handle) => new Element(handle));
