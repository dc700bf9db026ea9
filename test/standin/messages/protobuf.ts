/** Reads the schema of frames out of Protocol Buffers. */

type Kind = "text" | "float" | "floats" | "integer" | "map" | Schema;

interface Field {
  readonly name: string;
  readonly kind: Kind;
  readonly repeated?: true;
}

type Schema = { readonly [number: number]: Field };

const keypoint: Schema = {
  1: { name: "name", kind: "text" },
  2: { name: "coordinates", kind: "floats" },
};

const object: Schema = {
  1: { name: "id", kind: "text" },
  2: {
    name: "bbox",
    kind: {
      1: { name: "leftX", kind: "float" },
      2: { name: "topY", kind: "float" },
      3: { name: "rightX", kind: "float" },
      4: { name: "bottomY", kind: "float" },
    },
  },
  3: { name: "type", kind: "text" },
  4: { name: "confidence", kind: "float" },
  5: { name: "info", kind: "map" },
  6: { name: "embedding", kind: { 1: { name: "vector", kind: "floats" } } },
  7: {
    name: "pose",
    kind: { 1: { name: "type", kind: "text" }, 2: { name: "keypoints", kind: keypoint, repeated: true } },
  },
};

const frame: Schema = {
  1: { name: "version", kind: "text" },
  2: { name: "id", kind: "text" },
  3: {
    name: "timestamp",
    kind: { 1: { name: "seconds", kind: "integer" }, 2: { name: "nanos", kind: "integer" } },
  },
  4: { name: "sensorId", kind: "text" },
  5: { name: "objects", kind: object, repeated: true },
};

const entry: Schema = { 1: { name: "key", kind: "text" }, 2: { name: "value", kind: "text" } };

const wireTypes = { varint: 0, block: 2, fixed32: 5 } as const;

/** Bytes that are read from the front. */
class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new Error("the message ends within a number");
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  float(): number {
    const { buffer, byteOffset } = this.#bytes;
    const value = new DataView(buffer, byteOffset).getFloat32(this.#at, true);
    this.#at += 4;
    return value;
  }

  block(): Uint8Array {
    const length = this.varint();
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    if (bytes.length !== length) throw new Error("the message ends within a field");
    this.#at += length;
    return bytes;
  }
}

function fieldValue(reader: Reader, kind: Kind, wireType: number): unknown {
  const expected = kind === "integer" ? "varint" : kind === "float" ? "fixed32" : "block";
  if (wireType !== wireTypes[expected])
    throw new Error(`wire type ${wireType} where ${expected} is expected`);
  if (kind === "integer") return reader.varint();
  if (kind === "float") return reader.float();
  const bytes = reader.block();
  if (kind === "text") return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (kind === "floats") {
    const floats = new Reader(bytes);
    const values: number[] = [];
    while (!floats.done) values.push(floats.float());
    return values;
  }
  return read(bytes, kind === "map" ? entry : kind);
}

function read(bytes: Uint8Array, schema: Schema): Record<string, unknown> {
  const message: Record<string, unknown> = {};
  const reader = new Reader(bytes);
  while (!reader.done) {
    const tag = reader.varint();
    const field = schema[tag >> 3];
    if (field === undefined) throw new Error(`there is no field ${tag >> 3}`);
    const value = fieldValue(reader, field.kind, tag & 7);
    const before = message[field.name];
    if (field.kind === "map") {
      const { key, value: text } = Object(value);
      message[field.name] = { ...Object(before ?? {}), [String(key)]: text };
    } else if (field.repeated) {
      message[field.name] = [...(Array.isArray(before) ? before : []), value];
    } else {
      message[field.name] = value;
    }
  }
  return message;
}

export function decoded(bytes: Uint8Array): Record<string, unknown> {
  return read(bytes, frame);
}
