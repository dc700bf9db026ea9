/** Changes that fail halfway, or meet what another branch did meanwhile, leave lists, pools and locks as they were. */

import { describe, expect, test } from "bun:test";
import { functions as metaFunctions, NvDsMetaPool } from "../../lib/generated/deepstream/nvdsmeta.ts";
import { NvDsEventMsgMeta } from "../../lib/generated/deepstream/nvdsmeta_schema.ts";
import { functions as threadFunctions } from "../../lib/generated/glib/gthread.ts";
import { functions as miniObjectFunctions } from "../../lib/generated/gstreamer/gstminiobject.ts";
import { GstPadProbeReturn, GstPadProbeType } from "../../lib/generated/gstreamer/gstpad.ts";
import { addressOf } from "../../lib/gst/object.ts";
import { Pipeline } from "../../lib/gst/pipeline.ts";
import type { Batch } from "../../lib/meta/batch.ts";
import type { Frame } from "../../lib/meta/frame.ts";
import type { DetectedObject } from "../../lib/meta/object.ts";
import { Lane } from "../../lib/native/lane.ts";
import { link } from "../../lib/native/library.ts";
import { addProbe } from "../../lib/native/probe.ts";
import { writePointer } from "../../lib/native/struct.ts";
import { Counts } from "./kinds.ts";
import { attachBatches, once, street } from "./stream.ts";

const nvds = link("nvds_meta", metaFunctions);
const box = { left: 1, top: 2, width: 3, height: 4 };

function first(batch: Batch): [Frame, DetectedObject] {
  const [frame] = batch.frames;
  const [object] = frame?.objects ?? [];
  if (frame === undefined || object === undefined) throw new Error("no object");
  return [frame, object];
}

/** How many elements of each kind the batch's pools have given out. */
function taken(batch: Batch): number[] {
  const memory = Reflect.get(batch, "$memory");
  const { frame_meta_pool, obj_meta_pool, classifier_meta_pool, label_info_meta_pool, user_meta_pool } =
    batch;
  return [frame_meta_pool, obj_meta_pool, classifier_meta_pool, label_info_meta_pool, user_meta_pool].map(
    (pool) => new NvDsMetaPool(memory, pool).num_full_elements,
  );
}

describe("what a script gets wrong is not left half done", () => {
  test("classifiers and labels", () =>
    once(street, (batch) => {
      const [, object] = first(batch);
      const before = taken(batch);
      const labels = [{ text: "red" }, { text: "re\0d" }];
      expect(() => object.addClassifier({ labels })).toThrow("cannot hold a NUL");
      expect(() => object.addClassifier({ type: "co\0lour", labels: [] })).toThrow("cannot hold a NUL");
      const misspelt = { text: "red", probablity: 0.5 };
      expect(() => object.addClassifier({ labels: [misspelt] })).toThrow(
        'no option of addLabel() "probablity". Did you mean "probability"?',
      );
      const misnamed = { typ: "colour", labels: [] };
      expect(() => object.addClassifier(misnamed)).toThrow('no option of addClassifier() "typ"');
      expect(object.classifiers).toEqual([]);
      expect(taken(batch)).toEqual(before);
      const classifier = object.addClassifier({ labels: [{ text: "red" }] });
      expect(() => classifier.addLabel({ text: "\0" })).toThrow("cannot hold a NUL");
      expect(classifier.labels.map(({ text }) => text)).toEqual(["red"]);
      expect(classifier.num_labels).toBe(1);
    }));

  test("frames and objects", () =>
    once(street, (batch) => {
      const [frame] = first(batch);
      const before = taken(batch);
      const wrong = { source_id: 1, buf_pts: "soon" as unknown as bigint };
      expect(() => batch.addFrame(wrong)).toThrow();
      const misspelt = { source_id: 1, buf_ptz: 5n };
      expect(() => batch.addFrame(misspelt)).toThrow('no option of addFrame() "buf_ptz"');
      expect(batch.num_frames_in_batch).toBe(2);
      const misnamed = { class_id: 0, box, labl: "x" };
      expect(() => frame.addObject(misnamed)).toThrow(
        'no option of addObject() "labl". Did you mean "label"?',
      );
      for (const label of ["x".repeat(128), "ä".repeat(64), "a\0b"]) {
        expect(() => frame.addObject({ class_id: 0, box, label })).toThrow(RangeError);
      }
      expect(() => frame.addObject({ class_id: 0, box: { ...box, left: Number.NaN } })).toThrow(
        "left of a box",
      );
      expect(frame.num_obj_meta).toBe(3);
      expect(taken(batch)).toEqual(before);
    }));
});

test("what another branch has removed is not removed again", () =>
  once(street, (batch) => {
    const [frame, object] = first(batch);
    const user = object.addUser(Counts, { cars: 1 });
    nvds.nvds_remove_user_meta_from_object(object.$address, user.$address);
    expect(() => object.removeUser(user)).toThrow("does not hang here");
    nvds.nvds_remove_obj_meta_from_frame(frame.$address, object.$address);
    const before = taken(batch);
    frame.removeObject(object);
    expect(frame.objects).toHaveLength(2);
    expect([frame.num_obj_meta, taken(batch)]).toEqual([2, before]);
    nvds.nvds_remove_frame_meta_from_batch(batch.$address, frame.$address);
    const without = taken(batch);
    batch.removeFrame(frame);
    expect([batch.num_frames_in_batch, batch.frames.length, taken(batch)]).toEqual([1, 1, without]);
  }));

test("text beside a box that is nowhere stands at its edge", () =>
  once(street, (batch) => {
    const [, object] = first(batch);
    for (const [left, x] of [
      ...[[Number.NaN, 0] as const, [Number.POSITIVE_INFINITY, 0] as const],
      ...[[-1e30, 0] as const, [1e30, 0] as const, [17, 17] as const],
    ]) {
      object.rect_params.left = left;
      object.text = undefined;
      writePointer(object.text_params.font_params, "font_name", 0);
      object.text = "here";
      expect([object.text, object.text_params.x_offset]).toEqual(["here", x]);
    }
  }));

test("a lock is let go of though something else that was lent cannot be taken back", async () => {
  const gst = link("gstreamer-1.0", miniObjectFunctions);
  const glib = link("glib-2.0", threadFunctions);
  let mutex = 0;
  const pipeline = Pipeline.launch(
    "fakesrc name=source num-buffers=1 ! identity name=middle ! fakesink name=sink",
  );
  attachBatches(pipeline.element("source").pad("src"), street);
  const buffers: number[] = [];
  addProbe(
    addressOf(pipeline.element("middle").pad("src")),
    // Held on to, so that its batch is there to be looked at.
    ({ data }) => {
      buffers.push(gst.gst_mini_object_ref(data));
      return GstPadProbeReturn.GST_PAD_PROBE_OK;
    },
    { mask: GstPadProbeType.GST_PAD_PROBE_TYPE_BUFFER, onError: reportError },
  );
  await pipeline
    .element("middle")
    .pad("src")
    .onBatch((batch) => {
      batch.atEnd(() => {
        throw new Error("not given back");
      });
      batch.lock();
      mutex = batch.meta_mutex.$address;
    }).ready;
  await expect(pipeline.run()).rejects.toThrow("not given back");
  // This thread would get its own lock again; a lane's is another one.
  using lane = new Lane("test");
  expect(await lane.call(glib, "g_rec_mutex_trylock", mutex)).toBe(1);
  await lane.call(glib, "g_rec_mutex_unlock", mutex);
  for (const buffer of buffers) gst.gst_mini_object_unref(buffer);
});

test("objects take over what hangs on others", () =>
  once(street, (batch) => {
    const [frame, object] = first(batch);
    const [, second] = frame.objects;
    object.addClassifier({
      type: "colour",
      component_id: 3,
      labels: [{ text: "red" }, { text: "x".repeat(300) }],
    });
    object.addUser(Counts, { cars: 5 });
    second?.addUser(Counts, { cars: 4 });
    second?.copyClassifiers(object);
    second?.copyUsers(object);
    object.clearClassifiers();
    object.clearUsers();
    expect(second?.classifiers.map(({ type, labels }) => [type, labels.map(({ text }) => text)])).toEqual([
      ["colour", ["red", "x".repeat(300)]],
    ]);
    expect(second?.users.map((user) => user.value(Counts))).toEqual([{ cars: 4 }, { cars: 5 }]);
    expect(() => object.copyUsers(object)).toThrow("into itself");
    expect(() => object.copyClassifiers(object)).toThrow("into itself");
  }));

test("an event's extension that is shorter than its kind's struct is not read as that", () =>
  once(street, (batch) => {
    const [frame] = first(batch);
    const user = frame.addEvent({ type: "entry", object: { kind: "vehicle", make: "Opel" } });
    const event = user.as(NvDsEventMsgMeta);
    event.extMsgSize = 8;
    expect(frame.events[0]?.object).toEqual({ kind: "vehicle" });
    event.extMsgSize = 0;
    expect(frame.events[0]?.object).toMatchObject({ kind: "vehicle", make: "Opel" });
  }));
