/** Records against what a batch handler reads of the same buffers. */
import { describe, expect, test } from "bun:test";
import { NvDsInferTensorMeta } from "../../lib/generated/deepstream/gstnvdsinfer.ts";
import { NvDsFrameMeta, NvDsMetaType, NvDsObjectMeta } from "../../lib/generated/deepstream/nvdsmeta.ts";
import { functions as bufferListFunctions } from "../../lib/generated/gstreamer/gstbufferlist.ts";
import { type Batch, type DetectedObject, type Frame, type ObjectPath, userFields } from "../../lib/index.ts";
import { userMetaType } from "../../lib/meta/user.ts";
import { link } from "../../lib/native/library.ts";
import { allPaths, placeOf } from "../../lib/records/places.ts";
import { gst, numbered, playingSink, rest, rig } from "./rig.ts";

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
    if (kind === "text" || path.startsWith("base_meta")) continue;
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
      expect([...batch.frames].map((row) => framePaths.map((path) => row[path]))).toEqual(frames as never);
      expect([...batch.objects].map((row) => objectPaths.map((path) => row[path]))).toEqual(objects as never);
    }
  });
});

/** Texts behind pointers have no accessor that reads them. */
function accessor(struct: object, path: string): unknown {
  if (path.endsWith("display_text")) return (struct as DetectedObject).text;
  if (path.endsWith("font_name")) return (struct as DetectedObject).text === undefined ? undefined : "Serif";
  return path.startsWith("sensorInfo_meta.") && !path.endsWith("source_id") ? undefined : read(struct, path);
}

/** Runs one batch, as a handler changes it, and gives what was recorded. */
async function one<T>(
  record: (sink: ReturnType<typeof rig>["sink"]) => AsyncIterable<T>,
  change: (batch: Batch) => void,
  objects = 3,
): Promise<T> {
  const { pipeline, pad, sink } = rig(
    1,
    numbered(() => objects),
  );
  pad.onBatch(change);
  const records = record(sink);
  await pipeline.run();
  const [batch] = await rest(records);
  if (batch === undefined) throw new Error("nothing was recorded");
  return batch;
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

describe("what hangs on objects", () => {
  test("classifiers and labels know whose they are", async () => {
    const batch = await one(
      (sink) =>
        sink.records({
          object: ["class_id"],
          classifier: ["unique_component_id", "classifier_type"],
          label: ["result_label", "result_class_id", "result_prob"],
        }),
      ({ frames: [frame] }) => {
        const [first, , third] = frame?.objects ?? [];
        first?.addClassifier({
          component_id: 2,
          type: "colour",
          labels: [{ text: "red", probability: 0.5 }, { text: "blue" }],
        });
        third?.addClassifier({ component_id: 3, labels: [] });
        third?.addClassifier({ component_id: 4, labels: [{ text: "Audi", class_id: 7 }] });
      },
    );
    expect([...batch.classifiers.unique_component_id]).toEqual([2, 3, 4]);
    expect([...batch.classifiers.object]).toEqual([0, 2, 2]);
    expect(batch.classifiers.classifier_type.toArray()).toEqual(["colour", undefined, undefined]);
    expect([...batch.labels.classifier]).toEqual([0, 0, 2]);
    expect(
      [...batch.objects].map(({ class_id, classifiers }) => [
        class_id,
        classifiers.map((classifier) => classifier.labels.map((label) => label.toObject())),
      ]),
    ).toEqual([
      [
        0,
        [
          [
            { result_label: "red", result_class_id: 0, result_prob: 0.5 },
            { result_label: "blue", result_class_id: 0, result_prob: 1 },
          ],
        ],
      ],
      [1, []],
      [2, [[], [{ result_label: "Audi", result_class_id: 7, result_prob: 1 }]]],
    ]);
    const [label] = batch.labels;
    expect(label?.classifier.object.frame.index).toBe(0);
  });

  test("labels alone bring the tables that they hang on", async () => {
    const batch = await one(
      (sink) => sink.records({ label: ["result_label"] }),
      ({ frames: [frame] }) => frame?.objects[1]?.addClassifier({ labels: [{ text: "red" }] }) && undefined,
    );
    expect([batch.frames.count, batch.objects.count, batch.classifiers.count, batch.labels.count]).toEqual([
      1, 3, 1, 1,
    ]);
    expect(batch.labels.row(0).classifier.object.index).toBe(1);
  });

  test("user metadata of the chosen type is read as its struct", async () => {
    const mine = "DEEPSCRIPT.TEST.RECORDS";
    const { pipeline, pad } = rig(1, (builder) => {
      const type = NvDsMetaType.NVDSINFER_TENSOR_OUTPUT_META;
      const first = builder.frame();
      const second = builder.frame();
      builder.user({ frame: second }, type, builder.tensor(7));
      builder.user({ frame: second }, userMetaType(mine), builder.tensor(8));
      builder.user({ frame: second }, type, builder.tensor(9));
      builder.user({ frame: first }, type, 0);
      const object = builder.object(first);
      builder.user({ object }, userMetaType(mine), builder.tensor(10));
      builder.user({}, type, builder.tensor(11));
    });
    const struct = NvDsInferTensorMeta;
    const type = NvDsMetaType.NVDSINFER_TENSOR_OUTPUT_META;
    const records = pad.records({
      user: {
        tensors: userFields({ on: "frame", type, struct, fields: ["unique_id", "network_info.width"] }),
        mine: userFields({ on: "object", type: mine, struct, fields: ["unique_id"] }),
        whole: userFields({ on: "batch", type, struct, fields: ["unique_id"] }),
      },
    });
    await pipeline.run();
    const [batch] = await rest(records);
    expect([...(batch?.user.tensors.unique_id ?? [])]).toEqual([7, 9]);
    expect([...(batch?.user.tensors.frame ?? [])]).toEqual([1, 1]);
    expect(batch?.user.tensors.of(0)).toEqual([]);
    expect(batch?.user.mine.row(0).object.frame.index).toBe(0);
    expect([...(batch?.user.mine.unique_id ?? [])]).toEqual([10]);
    expect([...(batch?.user.whole ?? [])].map((row) => row.unique_id)).toEqual([11]);
  });
});

describe("buffers", () => {
  test("without batch metadata are batches without rows", async () => {
    const { pipeline, pad } = rig(3);
    const records = pad.records({ frame: ["frame_num"], object: ["obj_label"] });
    await pipeline.run();
    const batches = await rest(records);
    expect(
      batches.map(({ frames, objects }) => [frames.count, objects.count, objects.obj_label.values.length]),
    ).toEqual([0, 0, 0].map(() => [0, 0, 0]));
    expect(records.stats()).toMatchObject({ received: 3, delivered: 3, foreign: 3 });
  });

  test("without objects have frames all the same", async () => {
    const batch = await one(
      (sink) => sink.records({ frame: ["frame_num"], object: ["class_id"] }),
      () => {},
      0,
    );
    expect([batch.frames.count, batch.objects.count, [...batch.frames][0]?.objects.length]).toEqual([
      1, 0, 0,
    ]);
  });

  test("of a list are batches each", async () => {
    const lists = link("gstreamer-1.0", bufferListFunctions);
    const { pipeline, pad, result: records } = await playingSink((sink) => sink.records({}));
    const list = lists.gst_buffer_list_new();
    for (let index = 0; index < 5; index++) lists.gst_buffer_list_insert(list, -1, gst.gst_buffer_new());
    gst.gst_pad_chain_list(pad, list);
    gst.gst_pad_chain(pad, gst.gst_buffer_new());
    await pipeline.stop();
    expect((await rest(records)).map(({ sequence, pts }) => [sequence, pts])).toEqual(
      [0, 1, 2, 3, 4, 5].map((sequence) => [sequence, undefined]),
    );
  });
});
