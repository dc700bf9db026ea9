/** Which tables there are, and whose their rows are. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { NvDsInferTensorMeta } from "../../lib/generated/deepstream/gstnvdsinfer.ts";
import { NvDsMetaType } from "../../lib/generated/deepstream/nvdsmeta.ts";
import { functions as bufferListFunctions } from "../../lib/generated/gstreamer/gstbufferlist.ts";
import { type TextColumn, userFields } from "../../lib/index.ts";
import { userMetaType } from "../../lib/meta/user_kinds.ts";
import { link } from "../../lib/native/library.ts";
import { gst, one, playingSink, rest, rig } from "./rig.ts";

setDefaultTimeout(20_000);

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

  test("labels that do not fit into their struct are read behind its pointer", async () => {
    const long = "ß".repeat(500);
    const batch = await one(
      (sink) => sink.records({ label: ["result_label", "pResult_label"] }),
      ({ frames: [frame] }) =>
        frame?.objects[0]?.addClassifier({ labels: [{ text: "red" }, { text: long }] }) && undefined,
    );
    expect(batch.labels.result_label.toArray()).toEqual(["red", ""]);
    expect(batch.labels.pResult_label.toArray()).toEqual([undefined, long]);
  });

  test("labels have their text, wherever it is, and each once", async () => {
    const long = "ß".repeat(500);
    const labels = [{ text: "red" }, { text: long }, { text: "red" }, { text: "" }];
    const batch = await one(
      (sink) => sink.records({ label: ["text", "result_class_id"] }),
      ({ frames: [frame] }) => frame?.objects[0]?.addClassifier({ labels }) && undefined,
    );
    const column: TextColumn<string> = batch.labels.text;
    expect(column.toArray()).toEqual(labels.map(({ text }) => text));
    expect(column.values).toEqual(["red", long, ""]);
    expect(batch.labels.column("text")).toBe(column);
    const label = batch.labels.row(1);
    expect(label.text).toBe(long);
    expect(label.toObject()).toEqual({ text: long, result_class_id: 0 });
    expect(Object.keys(label.toObject())).not.toContain("result_label");
    expect(() => batch.labels.column("result_label")).toThrow("result_label was not recorded");
  });

  test("labels' text comes beside the fields that it is made of", async () => {
    const batch = await one(
      (sink) => sink.records({ label: ["result_label", "text"], classifier: [] }),
      ({ frames: [frame] }) => frame?.objects[0]?.addClassifier({ labels: [{ text: "red" }] }) && undefined,
    );
    expect(batch.labels.row(0).toObject()).toEqual({ result_label: "red", text: "red" });
    expect(batch.labels.result_label.toArray()).toEqual(["red"]);
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

  test("hand on numbers that are none", async () => {
    const batch = await one(
      (sink) => sink.records({ object: ["rect_params.left", "confidence"] }),
      ({ frames: [frame] }) => {
        for (const [index, object] of (frame?.objects ?? []).entries()) {
          object.rect_params.left = [Number.NaN, Number.POSITIVE_INFINITY, -0][index] ?? 1;
        }
      },
    );
    expect([...batch.objects["rect_params.left"]]).toEqual([Number.NaN, Number.POSITIVE_INFINITY, -0]);
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
