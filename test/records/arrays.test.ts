/** Arrays and C++'s containers in recorded metadata, against what a batch handler reads of the same structs. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { NvDsInferSegmentationMeta } from "../../lib/generated/deepstream/gstnvdsinfer.ts";
import { NvDsOpticalFlowMeta, NvOFFlowVector } from "../../lib/generated/deepstream/nvds_opticalflow_meta.ts";
import { NvDsObjReid } from "../../lib/generated/deepstream/nvds_tracker_meta.ts";
import { NvDsMetaType } from "../../lib/generated/deepstream/nvdsmeta.ts";
import {
  arrayFields,
  type Batch,
  defineStructMeta,
  frameAnalyticsFields,
  numbers,
  objectAnalyticsFields,
  type Pad,
  type RecordStream,
  trackerFields,
  userFields,
} from "../../lib/index.ts";
import { quarters, run } from "../meta/attached.ts";
import { rest, rig } from "./rig.ts";

setDefaultTimeout(20_000);

/** One batch with every kind attached, recorded, and handed to a reader of it. */
async function both<T>(record: (pad: Pad) => RecordStream<T>, handler: (batch: Batch) => void): Promise<T> {
  let records: RecordStream<T> | undefined;
  await run(async ({ a }) => {
    records = record(a);
    await a.onBatch(handler).ready;
  });
  const [batch] = records === undefined ? [] : await rest(records);
  if (batch === undefined) throw new Error("nothing was recorded");
  return batch;
}

/** NvDsOpticalFlowMeta as a program's own struct, which it may fill with anything. */
const Flow = defineStructMeta("TEST.RECORDS.FLOW", {
  ...({ rows: "u32", cols: "u32", mv_size: "u32", cost_size: "u32", frame_num: "u64" } as const),
  ...({ data: "u64", cost: "u64", priv: "u64", reserved: "u64" } as const),
});
const flow = {
  ...({ on: "frame", type: NvDsMetaType.NVDS_OPTICAL_FLOW_META } as const),
  struct: NvDsOpticalFlowMeta,
};

describe("arrays behind pointers", () => {
  test("are tables whose rows know their owner, and rows of that owner", async () => {
    const vectors = arrayFields({
      ...{ at: "data", count: ["rows", "cols"], struct: NvOFFlowVector },
      fields: ["flowx", "flowy"],
    });
    let wanted: number[] = [];
    const batch = await both(
      (pad) =>
        pad.records({ user: { flow: userFields({ ...flow, fields: ["cols"], arrays: { vectors } }) } }),
      ({ frames: [frame] }) => {
        wanted = [...(frame?.opticalFlow[0]?.vectors ?? [])];
      },
    );
    const all = batch.user.flow.vectors;
    expect(wanted).toHaveLength(12);
    expect([...all].flatMap(({ flowx, flowy }) => [flowx, flowy])).toEqual(wanted);
    expect([...all.flowx]).toEqual(wanted.filter((_, index) => index % 2 === 0));
    expect([...all.owner]).toEqual([0, 0, 0, 0, 0, 0]);
    const [row] = batch.user.flow;
    expect([row?.cols, row?.frame.index, row?.vectors.length]).toEqual([3, 0, 6]);
    expect(row?.vectors[4]?.owner.index).toBe(0);
  });

  test("may be of plain numbers", async () => {
    const classes = arrayFields({
      ...{ at: "class_map", count: ["width", "height"], struct: numbers("i32"), fields: ["value"] },
    });
    const values = arrayFields({
      ...{ at: "ptr_host", count: "featureSize", struct: numbers("f32"), fields: ["value"] },
    });
    const batch = await both(
      (pad) =>
        pad.records({
          user: {
            reid: userFields({
              ...{ on: "object", type: NvDsMetaType.NVDS_TRACKER_OBJ_REID_META, struct: NvDsObjReid },
              ...{ fields: [], arrays: { values } },
            }),
            map: userFields({
              ...{ on: "frame", type: NvDsMetaType.NVDSINFER_SEGMENTATION_META },
              ...{ struct: NvDsInferSegmentationMeta, fields: ["width"], arrays: { classes } },
            }),
          },
        }),
      () => {},
    );
    expect(batch.user.reid.values.value).toEqual(Float32Array.from(quarters(4, 4)));
    expect(batch.user.map.classes.value).toEqual(Int32Array.of(-1, 0, 1, 2, -1, 5));
  });

  test("that are NULL, or of no elements, have none", async () => {
    const { pipeline, pad, sink } = rig(1, (builder) => builder.frame());
    const none = { mv_size: 0, cost_size: 0, frame_num: 0n, data: 0n, cost: 0n, priv: 0n, reserved: 0n };
    pad.onBatch(({ frames: [frame] }) => {
      frame?.addUser(Flow, { ...none, rows: 5, cols: 5 });
      frame?.addUser(Flow, { ...none, rows: 2 ** 32 - 1, cols: 1, data: 65536n });
      frame?.addUser(Flow, { ...none, rows: 5, cols: 0, data: 65536n });
    });
    const vectors = arrayFields({
      ...{ at: "data", count: ["rows", "cols"], struct: NvOFFlowVector, fields: ["flowx"] },
    });
    const type = Flow.name;
    const records = sink.records({
      user: { flow: userFields({ ...flow, type, fields: ["rows"], arrays: { vectors } }) },
    });
    await pipeline.run();
    const [batch] = await rest(records);
    expect([batch?.user.flow.count, batch?.user.flow.vectors.count]).toEqual([3, 0]);
  });

  test("are refused where the path is no pointer, and the count no number", () => {
    const { pad } = rig(1);
    const record = (at: string, count: string | readonly string[]) => () =>
      pad.records({
        user: {
          flow: userFields({
            ...{ ...flow, fields: [] },
            arrays: { vectors: arrayFields({ at, count, struct: NvOFFlowVector, fields: ["flowx"] }) },
          }),
        },
      });
    expect(record("rows", "cols")).toThrow("NvDsOpticalFlowMeta.rows is no pointer to elements");
    expect(record("data", "frame_num")).toThrow("counts nothing: it is no integer of 32 bits");
    expect(record("data", "col")).toThrow("no field col. Did you mean");
    expect(record("data", [])).toThrow("one to three numbers, not 0");
    const named = (name: string) => () =>
      pad.records({
        user: {
          flow: userFields({
            ...{ ...flow, fields: [] },
            arrays: {
              [name]: arrayFields({ at: "data", count: "rows", struct: NvOFFlowVector, fields: ["flowx"] }),
            },
          }),
        },
      });
    for (const name of ["count", "of", "owner", "toObject"]) expect(named(name)).toThrow("cannot be called");
    const misspelt = { at: "data", count: "rows", struct: NvOFFlowVector, fields: ["flow"] } as const;
    // @ts-expect-error a field that the struct does not have
    arrayFields(misspelt);
  });
});

describe("nvtracker's lists", () => {
  for (const list of ["past", "terminated", "shadow"] as const) {
    test(`of targets ${list}: streams, targets and frames`, async () => {
      let wanted: unknown;
      const batch = await both(
        (pad) =>
          pad.records({
            user: {
              targets: trackerFields(list, {
                stream: ["streamID", "surfaceStreamID"],
                target: ["uniqueId", "classId", "objLabel"],
                frame: ["frameNum", "tBbox.left", "ptWorldFeet.1"],
              }),
            },
          }),
        (batch) => {
          wanted = batch.tracker[list].map(({ streamID, surfaceStreamID, targets }) => ({
            ...{ streamID, surfaceStreamID },
            targets: targets.map(({ uniqueId, classId, objLabel, frames }) => ({
              ...{ uniqueId, classId, objLabel },
              frames: frames.map(({ frameNum, tBbox, ptWorldFeet }) => [
                frameNum,
                tBbox.left,
                ptWorldFeet?.[1],
              ]),
            })),
          }));
        },
      );
      const { targets } = batch.user;
      expect(targets.count).toBe(1);
      expect(
        targets.row(0).streams.map((stream) => ({
          ...stream.toObject(),
          targets: stream.targets.map((target) => ({
            ...target.toObject(),
            frames: target.frames.map((frame) => [
              frame.frameNum,
              frame["tBbox.left"],
              frame["ptWorldFeet.1"],
            ]),
          })),
        })),
      ).toEqual(wanted as never);
      expect(targets.streams.targets.objLabel.values).toEqual(["Lkw"]);
      expect([...targets.streams.targets.frames.owner]).toEqual([0, 0]);
    });
  }
});

describe("nvdsanalytics", () => {
  test("frames: maps by region, line and class", async () => {
    let wanted: unknown;
    const batch = await both(
      (pad) => pad.records({ user: { analytics: frameAnalyticsFields() } }),
      ({ frames: [frame] }) => {
        const found = frame?.analytics[0];
        wanted = [
          ...[found?.ocStatus, found?.objInROIcnt, found?.objLCCurrCnt, found?.objLCCumCnt, found?.objCnt],
        ];
      },
    );
    const [row] = batch.user.analytics;
    const map = <K, V>(rows: readonly { key: K; value: V }[] = []): Map<K, V> =>
      new Map(rows.map(({ key, value }) => [key, value]));
    expect([
      ...[
        map(row?.ocStatus),
        map<string, unknown>(row?.objInROIcnt),
        map<string, unknown>(row?.objLCCurrCnt),
      ],
      ...[map<string, unknown>(row?.objLCCumCnt), map<number, unknown>(row?.objCnt)],
    ]).toEqual(wanted as never);
    expect([row?.unique_id, row?.frame.index]).toEqual([21, 0]);
    expect(batch.user.analytics.objInROIcnt.key.values).toContain("Eingang");
  });

  test("objects: texts of any length", async () => {
    const long = "ß".repeat(3000);
    const batch = await both(
      (pad) => {
        pad.onBatch(({ frames: [frame] }) => {
          const info = frame?.objects[0]?.analytics[0];
          if (info !== undefined) info.objStatus = long;
        });
        return pad.records({ object: ["class_id"], user: { places: objectAnalyticsFields() } });
      },
      () => {},
    );
    const [row] = batch.user.places;
    expect(row?.roiStatus.map(({ text }) => text)).toEqual(["Eingang", "Platz"]);
    expect(row?.lcStatus.map(({ text }) => text)).toEqual(["Linie"]);
    expect(row?.ocStatus).toEqual([]);
    expect([row?.dirStatus, row?.object.index]).toEqual(["South", 0]);
    // 4096 bytes are recorded.
    expect(row?.objStatus).toBe("ß".repeat(2048));
  });
});
