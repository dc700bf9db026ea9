import { printsBy } from "../native/shown-fields.ts";
import { gst, requiredText, takeText } from "./c.ts";
import { ValueError } from "./errors.ts";
import { notTaken, requireText } from "./given.ts";
import { capsFaults, capsFeatures, capsSpelling, structures, valueTexts } from "./later.ts";
import { ensureStarted } from "./start.ts";
import type { Structure, StructureInput } from "./values.ts";

/** One alternative of caps. */
export interface CapsStructure extends Structure {
  /** `memory:NVMM` and the like; empty for system memory. */
  readonly features: readonly string[];
}

let made: (text: string) => Caps;

/**
 * Media types: what a pad can take or gives. Immutable, and independent of any GStreamer object: it can
 * be kept and compared for as long as you like.
 */
export class Caps {
  readonly #text: string;
  #structures: readonly CapsStructure[] | undefined;

  private constructor(text: string) {
    requireText("Caps", "caps", text);
    this.#text = text;
  }

  static {
    made = (text) => new Caps(text);
  }

  /**
   * Caps in GStreamer's syntax, as in `video/x-raw(memory:NVMM), format=NV12, width=[1, 1920]`.
   * Throws ValueError, with the place, where that does not parse, or misspells a field of raw video or sound.
   */
  static parse(text: string): Caps {
    requireText("Caps.parse()", "caps", text);
    requireSpelt(text);
    return withNative(text, (caps) => new Caps(describe(caps)));
  }

  /** Caps of one or more alternatives: `Caps.of({ name: "video/x-raw", fields: { width: 640 } })`. */
  static of(...structures: readonly (StructureInput & { readonly features?: readonly string[] })[]): Caps {
    const texts = structures.map((structure) => {
      requireAlternative(structure);
      const { name, fields = {}, features = [] } = structure;
      const text = valueTexts().structureText({ name, fields }).slice(0, -1);
      return features.length === 0 ? text : `${name}(${features.join(", ")})${text.slice(name.length)}`;
    });
    return Caps.parse(texts.join("; "));
  }

  /** Every media type. */
  static get any(): Caps {
    return Caps.parse("ANY");
  }

  /** The alternatives, best first; none for ANY. */
  get structures(): readonly CapsStructure[] {
    this.#structures ??= withNative(this.#text, (caps) =>
      Array.from({ length: gst.gst_caps_is_any(caps) ? 0 : gst.gst_caps_get_size(caps) }, (_, index) => ({
        ...structures().readStructure(gst.gst_caps_get_structure(caps, index)),
        features: readFeatures(gst.gst_caps_get_features(caps, index)),
      })),
    );
    return this.#structures;
  }

  /** The first alternative, which is the only one of a pad's current caps. */
  get first(): CapsStructure | undefined {
    return this.structures[0];
  }

  get isAny(): boolean {
    return withNative(this.#text, (caps) => gst.gst_caps_is_any(caps) !== 0);
  }
  get isEmpty(): boolean {
    return withNative(this.#text, (caps) => gst.gst_caps_is_empty(caps) !== 0);
  }
  /** One alternative with one value for each field: what a stream really is. */
  get isFixed(): boolean {
    return withNative(this.#text, (caps) => gst.gst_caps_is_fixed(caps) !== 0);
  }

  /** Whether both allow something in common. */
  intersects(other: Caps | string): boolean {
    return this.#with("intersects()", other, (a, b) => gst.gst_caps_can_intersect(a, b) !== 0);
  }
  /** What both allow; empty where nothing is. */
  intersect(other: Caps | string): Caps {
    return this.#with("intersect()", other, (a, b) => take(gst.gst_caps_intersect(a, b)));
  }
  /** Whether all that these caps allow is allowed by `other` too. */
  isSubsetOf(other: Caps | string): boolean {
    return this.#with("isSubsetOf()", other, (a, b) => gst.gst_caps_is_subset(a, b) !== 0);
  }
  equals(other: Caps | string): boolean {
    return this.#with("equals()", other, (a, b) => gst.gst_caps_is_equal(a, b) !== 0);
  }
  /** The first alternative with one value chosen for each field. */
  fixate(): Caps {
    if (this.isAny || this.isEmpty) throw new ValueError(`${this.#text} caps cannot be fixated`);
    return take(gst.gst_caps_fixate(parseNative(this.#text)));
  }

  /** In GStreamer's syntax; Caps.parse reads it back. */
  toString(): string {
    return this.#text;
  }
  toJSON(): string {
    return this.#text;
  }

  static {
    printsBy(Caps.prototype, function (this: Caps): string {
      return #text in this ? `Caps { ${this.#text} }` : "Caps {}";
    });
  }

  #with<Result>(call: string, other: Caps | string, use: (a: number, b: number) => Result): Result {
    return withNative(this.#text, (a) => withNative(capsText(call, other), (b) => use(a, b)));
  }
}

/** Caps at an address, copied. */
export function capsAt(address: number): Caps {
  return made(describe(address));
}

/** What `call` was given for caps, as text. */
export function capsText(call: string, given: Caps | string): string {
  if (given instanceof Caps) return String(given);
  if (typeof given !== "string") throw notTaken(call, "Caps, or their text", given);
  requireText(call, "caps", given);
  return given;
}

function requireAlternative(given: StructureInput & { readonly features?: readonly string[] }): void {
  if (typeof given !== "object" || given === null)
    throw notTaken("Caps.of()", "objects with a name and fields", given);
  const { features = [] } = given;
  const isList = Array.isArray(features) && features.every((each) => typeof each === "string");
  if (!isList) throw notTaken("Caps.of()", "features as an array of texts", features);
}

function requireSpelt(text: string): void {
  const why = text.includes("/x-raw") ? capsSpelling().whyMisspelt(text) : undefined;
  if (why !== undefined) throw new ValueError(`${JSON.stringify(text)}: ${why}`);
}

/** A GstCaps that the caller owns. Throws ValueError where the text does not parse. */
export function parseNative(text: string): number {
  ensureStarted();
  const complained = whyComplained(text);
  const caps = text.trim() === "" || complained !== undefined ? 0 : gst.gst_caps_from_string(text);
  if (caps === 0) {
    const why = complained ?? capsFaults().whyNoCaps(text);
    throw new ValueError(
      `${JSON.stringify(text)} is no caps: ${why === undefined ? "" : `${why}; `}` +
        'a media type and fields are expected, as in "video/x-raw, format=NV12, width=1280, framerate=30/1"',
    );
  }
  return caps;
}

/**
 * Names of media types, and features, that GStreamer would complain of on stderr, beside refusing them or leaving them
 * out. Features are what caps_fault.ts takes for some; that is asked, and loaded, only where one is none.
 */
const strange =
  /(?:^|;)\s*(?:[^A-Za-z\s;]|[\w/:.+-]+\s*\((?!(?:ANY|\s*[A-Za-z]+:[A-Za-z][A-Za-z\d]*(?:,\s*[A-Za-z]+:[A-Za-z][A-Za-z\d]*)*)\)))/;

/** What is wrong with caps that GStreamer would complain of; undefined for others, which may be wrong too. */
export function whyComplained(text: string): string | undefined {
  return strange.test(text) ? capsFaults().whyNoCaps(text) : undefined;
}

/** Drops a reference to caps. */
export function unrefCaps(address: number): void {
  gst.gst_mini_object_unref(address);
}

function withNative<Result>(text: string, use: (caps: number) => Result): Result {
  const caps = parseNative(text);
  try {
    return use(caps);
  } finally {
    unrefCaps(caps);
  }
}

function take(address: number): Caps {
  const caps = capsAt(address);
  unrefCaps(address);
  return caps;
}

function describe(address: number): string {
  return takeText(gst.gst_caps_to_string(address)) ?? "";
}

function readFeatures(address: number): readonly string[] {
  if (address === 0) return [];
  if (capsFeatures().gst_caps_features_is_any(address)) return ["ANY"];
  const features = Array.from({ length: capsFeatures().gst_caps_features_get_size(address) }, (_, index) =>
    requiredText(capsFeatures().gst_caps_features_get_nth(address, index)),
  );
  return features.length === 1 && features[0] === "memory:SystemMemory" ? [] : features;
}
