/** What leaves a pipeline for the command line: records as rows, and what functions extract. */
import type { Pad } from "../gst/pad.ts";
import { constants, NvDsFrameMeta, NvDsObjectMeta } from "../meta/structs.ts";
import { RecordError } from "../records/errors.ts";
import { placeOf, type StructTable } from "../records/places.ts";
import type { FramePath, ObjectPath } from "../records/spec.ts";
import type { StreamStats, WhenFull } from "../records/stream.ts";
import { CliError } from "./errors.ts";
import type { AnyFunction } from "./functions.ts";
import { jsonText, type RowFormat, RowWriter } from "./rows.ts";
import type { LineSink } from "./sinks.ts";

/** A stream that is being read beside the run. */
export interface Outlet {
  /** Settles when all that came has been worked on. */
  readonly done: Promise<void>;
  /** Whether anything has come. */
  readonly wrote: boolean;
  stats(): StreamStats;
}

export interface FieldNames {
  readonly frame: readonly FramePath[];
  readonly object: readonly ObjectPath[];
  /** As asked for: `frame.` before those of frames. */
  readonly columns: readonly string[];
}

/** `class_id,rect_params.left,frame.frame_num`: fields of objects, and behind `frame.` those of their frames. */
export function parseFields(text: string): FieldNames {
  const columns = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (columns.length === 0) throw new CliError("usage", "--records names no field");
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) throw new CliError("usage", `--records names ${twice} twice`);
  const frame = columns.filter((each) => each.startsWith("frame.")).map((each) => each.slice(6));
  const object = columns.filter((each) => !each.startsWith("frame."));
  requireFields<FramePath>(NvDsFrameMeta, frame);
  requireFields<ObjectPath>(NvDsObjectMeta, object);
  return { frame, object, columns };
}

function requireFields<Path extends string>(
  struct: StructTable,
  paths: readonly string[],
): asserts paths is readonly Path[] {
  for (const path of paths) {
    try {
      placeOf(struct, path);
    } catch (cause) {
      if (!(cause instanceof RecordError)) throw cause;
      throw new CliError("usage", `--records: ${cause.message}`, { cause });
    }
  }
}

/** A row for each object; for each frame, where only fields of frames are asked for. */
export function writeRecords(
  pad: Pad,
  { frame, object, columns }: FieldNames,
  format: RowFormat,
  sink: LineSink,
  onFull: WhenFull,
): Outlet {
  const records = pad.records({ frame, object }, { onFull });
  const writer = new RowWriter(columns, format, (line) => sink.line(line));
  writer.begin();
  let wrote = false;
  const read = async (): Promise<void> => {
    for await (const batch of records) {
      wrote = true;
      if (object.length === 0) for (const each of batch.frames) writer.row(prefixed(each.toObject()));
      else
        for (const each of batch.objects)
          writer.row({ ...tracked(each.toObject()), ...prefixed(each.frame.toObject()) });
      await sink.flush();
    }
  };
  return {
    done: read(),
    get wrote() {
      return wrote;
    },
    stats: () => records.stats(),
  };
}

/** Ids of objects that no tracker has seen are null: UNTRACKED_OBJECT_ID tells neither people nor programs anything. */
function tracked(object: object): Record<string, unknown> {
  const fields = Object.entries(object).map(([path, value]) => {
    const untracked = /(?:^|\.)object_id$/.test(path) && value === constants.UNTRACKED_OBJECT_ID;
    return [path, untracked ? null : value];
  });
  return Object.fromEntries(fields);
}

function prefixed(frame: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(frame).map(([path, value]) => [`frame.${path}`, value]));
}

/** Hands what `extractor` makes of each batch to `consumer`, one after the other; without one, to the sink. */
export function writeExtracts(
  pad: Pad,
  extractor: AnyFunction,
  consumer: AnyFunction | undefined,
  sink: LineSink,
  onFull: WhenFull,
): Outlet {
  const extracts = pad.extract((batch) => extractor(batch), { onFull });
  let wrote = false;
  const read = async (): Promise<void> => {
    for await (const each of extracts) {
      wrote = true;
      if (consumer !== undefined) await consumer(each);
      else {
        sink.line(jsonText(each));
        await sink.flush();
      }
    }
  };
  return {
    done: read(),
    get wrote() {
      return wrote;
    },
    stats: () => extracts.stats(),
  };
}
