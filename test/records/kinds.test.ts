/** Records of batches themselves, of sounds, and of a program's own kinds of user metadata. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { NvDsObjectMeta } from "../../lib/generated/deepstream/nvdsmeta.ts";
import { userFields } from "../../lib/index.ts";
import { defineStructMeta } from "../../lib/meta/user_kinds.ts";
import { attachAudio } from "../meta/attached.ts";
import { Counts, Position } from "../meta/kinds.ts";
import { numbered, one, rest, rig } from "./rig.ts";

setDefaultTimeout(20_000);

describe("batches", () => {
  test("tell of themselves what their struct has", async () => {
    const batch = await one(
      (sink) => sink.records({ batch: ["num_frames_in_batch", "max_frames_in_batch", "misc_batch_info.2"] }),
      (batch) => batch.misc_batch_info.set(2, -(2n ** 40n)),
    );
    expect(batch.meta?.num_frames_in_batch).toBe(1);
    expect(batch.meta?.toObject()).toEqual({
      ...{ num_frames_in_batch: 1, max_frames_in_batch: 4, "misc_batch_info.2": -(2n ** 40n) },
    });
  });

  test("tell nothing where there is none", async () => {
    const { pipeline, pad } = rig(1);
    const records = pad.records({ batch: ["num_frames_in_batch"] });
    await pipeline.run();
    expect((await rest(records)).map(({ meta }) => meta)).toEqual([undefined]);
  });
});

describe("sounds", () => {
  const position = { x: 1, small: 2, flag: true, y: 0, id: 3n, name: "Tor", corners: [4, 5, 6], last: 0 };

  test("are no frames: each is read as the struct that it is", async () => {
    const { pipeline, pad, sink } = rig(2);
    attachAudio(pipeline.element("source").pad("src"));
    pad.onBatch(
      (batch) => batch.sounds[1]?.addUser(Position, { ...position, inner: { a: 7, b: 8 } }) && undefined,
    );
    const records = sink.records({
      frame: ["source_id", "source_frame_width"],
      object: ["obj_label"],
      sound: ["source_id", "sample_rate", "class_label"],
      user: { places: userFields({ on: "sound", type: Position.name, struct: Position, fields: ["name"] }) },
    });
    await pipeline.run();
    const batches = await rest(records);
    expect(batches).toHaveLength(2);
    for (const { frames, objects, sounds, user } of batches) {
      expect([frames.count, objects.count, objects.obj_label.values.length]).toEqual([0, 0, 0]);
      expect([...sounds.source_id]).toEqual([5, 6]);
      expect(sounds.row(0).toObject()).toEqual({ source_id: 5, sample_rate: 16000, class_label: "Glas" });
      expect([...user.places].map(({ name, sound }) => [name, sound.source_id])).toEqual([["Tor", 6]]);
    }
  });

  test("are not in batches of pictures", async () => {
    const batch = await one(
      (sink) => sink.records({ frame: ["frame_num"], sound: ["class_label"] }),
      () => {},
    );
    expect([batch.frames.count, batch.sounds.count]).toEqual([1, 0]);
  });
});

describe("kinds of a program's own", () => {
  test("are recorded by the members that were declared", async () => {
    const batch = await one(
      (sink) =>
        sink.records({
          user: {
            places: userFields({
              ...{ on: "object", type: Position.name, struct: Position },
              fields: ["flag", "x", "small", "y", "id", "name", "corners.0", "corners.2", "inner.b", "last"],
            }),
          },
        }),
      ({ frames: [frame] }) => {
        const value = {
          flag: true,
          x: 0.5,
          small: 255,
          y: -1e300,
          id: 2n ** 63n,
          name: "Straße",
          last: -128,
        };
        frame?.objects[1]?.addUser(Position, {
          ...value,
          corners: [-1, 0, 32767],
          inner: { a: 9, b: 2 ** 31 },
        });
      },
    );
    const { places } = batch.user;
    expect(places.row(0).toObject()).toEqual({
      ...{ flag: true, x: 0.5, small: 255, y: -1e300, id: 2n ** 63n, name: "Straße", last: -128 },
      ...{ "corners.0": -1, "corners.2": 32767, "inner.b": 2 ** 31 },
    });
    expect(places.row(0).object.index).toBe(1);
    expect(places.id).toEqual(BigUint64Array.of(2n ** 63n));
  });

  test("are refused where they are no structs, or shorter than the struct that is asked for", () => {
    const { pad } = rig(1);
    const Short = defineStructMeta("TEST.RECORDS.SHORT", { a: "u8" });
    const record = (type: string) => () =>
      pad.records({
        user: { all: userFields({ on: "object", type, struct: NvDsObjectMeta, fields: ["class_id"] }) },
      });
    expect(record(Counts.name)).toThrow(`"${Counts.name}" is of JavaScript's values`);
    expect(record(Short.name)).toThrow("is a struct of 1 bytes, and NvDsObjectMeta of");
    const wrong = { on: "object", type: Short.name, struct: Short, fields: ["b"] } as const;
    // @ts-expect-error a member that was not declared
    expect(() => pad.records({ user: { all: userFields(wrong) } })).toThrow("has no field b");
    // @ts-expect-error nothing else has user metadata
    expect(() => pad.records({ user: { all: { ...wrong, on: "display" } } })).toThrow('not on "display"');
  });
});

test("more text than a batch may take does not take it", async () => {
  const { pipeline, pad, sink } = rig(
    1,
    numbered(() => 200),
  );
  pad.onBatch(({ frames: [frame] }) => {
    for (const object of frame?.objects ?? []) object.text = `${object.class_id} `.repeat(25);
  });
  const records = sink.records({ object: ["text_params.display_text"] }, { maxBytes: 1700 });
  await pipeline.run();
  expect(await rest(records)).toEqual([]);
  expect(records.stats()).toMatchObject({ received: 1, delivered: 0, dropped: 1, tooLarge: 1 });
});
