/** Records against what a batch handler reads of the same buffers. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { NvDsFrameMeta, NvDsObjectMeta } from "../../lib/generated/deepstream/nvdsmeta.ts";
import type { DetectedObject, Frame, ObjectPath } from "../../lib/index.ts";
import { allPaths, placeOf } from "../../lib/records/places.ts";
import { one, rest, rig } from "./rig.ts";

setDefaultTimeout(20_000);

/** A repeatable source of numbers below `limit`. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** What the generated accessors give for a path. */
function read(struct: object, path: string): unknown {
  let value: unknown = struct;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value =
      "get" in value && typeof value.get === "function" && /^\d+$/.test(name)
        ? value.get(Number(name))
        : Reflect.get(value, name);
  }
  return value;
}

/** Fills every number and text of an object at random; pointers stay. */
function scramble(
  object: DetectedObject | Frame,
  struct: typeof NvDsObjectMeta | typeof NvDsFrameMeta,
): void {
  const roll = dice(object.$address % 2 ** 31);
  for (const path of allPaths(struct)) {
    const { kind, size } = placeOf(struct, path);
    if (kind === "text" || kind === "array" || path.startsWith("base_meta")) continue;
    const names = path.split(".");
    const last = names.pop() ?? "";
    const owner = names.length === 0 ? object : read(object, names.join("."));
    const value =
      kind === "string"
        ? "x".repeat(roll(size))
        : kind === "i64" || kind === "u64"
          ? BigInt(roll(2 ** 31)) << 17n
          : kind === "bool"
            ? roll(2) === 1
            : kind === "f32" || kind === "f64"
              ? roll(1000) / 8
              : roll(100);
    if (typeof owner !== "object" || owner === null) throw new Error(`${path} has no owner`);
    if ("set" in owner && typeof owner.set === "function") owner.set(Number(last), value);
    else Reflect.set(owner, last, value);
  }
}

const objectPaths = [...allPaths(NvDsObjectMeta)] as ObjectPath[];
const framePaths = [...allPaths(NvDsFrameMeta)] as Parameters<
  ReturnType<typeof rig>["pad"]["records"]
>[0]["frame"] & {};

describe("every field of every struct", () => {
  test("is what the accessors read of the same buffers", async () => {
    const { pipeline, pad, sink } = rig(12, (builder, buffer) => {
      for (let frame = 0; frame < buffer % 4; frame++) {
        const address = builder.frame({ frame_num: buffer });
        for (let object = 0; object < (buffer * (frame + 3)) % 7; object++) {
          builder.object(address, { class_id: object });
        }
      }
    });
    const wanted: {
      readonly frames: unknown[][];
      readonly objects: unknown[][];
      readonly owners: number[];
    }[] = [];
    pad.onBatch((batch) => {
      for (const frame of batch.frames) {
        scramble(frame, NvDsFrameMeta);
        for (const object of frame.objects) {
          scramble(object, NvDsObjectMeta);
          if (object.class_id % 3 > 0) object.text = `text ${object.class_id}`;
        }
      }
    });
    sink.onBatch((batch) => {
      wanted.push({
        frames: batch.frames.map((frame) => framePaths.map((path) => accessor(frame, path))),
        objects: batch.frames.flatMap((frame) =>
          frame.objects.map((object) => objectPaths.map((path) => accessor(object, path))),
        ),
        owners: batch.frames.flatMap((frame, index) => frame.objects.map(() => index)),
      });
    });
    const records = sink.records({ frame: framePaths, object: objectPaths }, { capacity: 12 });
    await pipeline.run();
    const batches = await rest(records);
    expect(batches).toHaveLength(12);
    expect(wanted.reduce((sum, { objects }) => sum + objects.length, 0)).toBeGreaterThan(20);
    for (const [index, batch] of batches.entries()) {
      const { frames = [], objects = [], owners = [] } = wanted[index] ?? {};
      expect([...batch.objects.frame]).toEqual(owners);
      expect([...batch.frames].map((row) => framePaths.map((path) => listed(row[path])))).toEqual(
        frames as never,
      );
      expect([...batch.objects].map((row) => objectPaths.map((path) => listed(row[path])))).toEqual(
        objects as never,
      );
    }
  });
});

/** Texts behind pointers have no accessor that reads them. */
function accessor(struct: object, path: string): unknown {
  if (path.endsWith("display_text")) return (struct as DetectedObject).text;
  if (path.endsWith("font_name")) return (struct as DetectedObject).text === undefined ? undefined : "Serif";
  return path.startsWith("sensorInfo_meta.") && !path.endsWith("source_id")
    ? undefined
    : listed(read(struct, path));
}

/** Whole arrays as their numbers. */
function listed(value: unknown): unknown {
  return typeof value === "object" && value !== null && Symbol.iterator in value
    ? Array.from(value as Iterable<unknown>)
    : value;
}

describe("texts", () => {
  test("are a dictionary of the distinct ones", async () => {
    const batch = await one(
      (sink) => sink.records({ object: ["obj_label"] }),
      ({ frames: [frame] }) => {
        for (const [index, object] of (frame?.objects ?? []).entries()) {
          object.obj_label = ["car", "", "van", "car", "ä".repeat(63), "c"][index] ?? "";
        }
      },
      6,
    );
    const { obj_label } = batch.objects;
    expect(obj_label.values).toEqual(["car", "", "van", "ä".repeat(63), "c"]);
    expect([...obj_label.indices]).toEqual([0, 1, 2, 0, 3, 4]);
    expect(obj_label.toArray()).toEqual(["car", "", "van", "car", "ä".repeat(63), "c"]);
    expect(() => obj_label.at(6)).toThrow(RangeError);
  });

  test("that are not UTF-8, or have no NUL, come as far as they can be read", async () => {
    const batch = await one(
      (sink) => sink.records({ object: ["obj_label", "class_id"] }),
      ({ frames: [frame] }) => {
        const [first, second, third] = frame?.objects ?? [];
        const at = NvDsObjectMeta.fields.obj_label;
        const memory = Reflect.get(first ?? {}, "$memory").beyond;
        const write = (object: DetectedObject | undefined, bytes: readonly number[]) => {
          for (const [index, byte] of bytes.entries())
            memory.setU8((object?.$address ?? 0) + at.offset + index, byte);
        };
        write(first, [0x63, 0xff, 0xfe, 0x72, 0]);
        write(
          second,
          Array.from({ length: at.size }, () => 0x7a),
        );
        write(third, [0xc3, 0]);
      },
    );
    expect(batch.objects.obj_label.values).toEqual(["c��r", "z".repeat(128), "�"]);
    expect([...batch.objects.class_id]).toEqual([0, 1, 2]);
  });

  test("behind pointers are copied, and NULL is undefined", async () => {
    const batch = await one(
      (sink) => sink.records({ object: ["text_params.display_text"] }),
      ({ frames: [frame] }) => {
        const [first, , third] = frame?.objects ?? [];
        if (first === undefined || third === undefined) throw new Error("too few objects");
        first.text = "first";
        third.text = "x".repeat(5000);
      },
    );
    const texts = batch.objects["text_params.display_text"];
    expect(texts.toArray()).toEqual(["first", undefined, "x".repeat(4096)]);
    expect([...batch.objects].map((object) => object["text_params.display_text"]?.length)).toEqual([
      5,
      undefined,
      4096,
    ]);
  });
});
