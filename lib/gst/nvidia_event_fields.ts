/** What NVIDIA's events are made of, checked by name: C would take what does not fit for another source, or another value. */
import { atProgram, came } from "../native/errors.ts";
import { objectOf, textOf } from "../native/given-values.ts";
import { requireName } from "./given.ts";
import type { NvidiaEvent } from "./nvidia_events.ts";

type Field = "number" | "switch" | "text" | "regions";
type Fields = Readonly<Record<string, Field>>;

const source: Fields = { source_id: "number" };
const frames: Fields = { stream_id: "text", value: "number" };
const onOrOff: Fields = { stream_id: "text", value: "switch" };

const events: Readonly<Record<NvidiaEvent["type"], Fields>> = {
  "pad-added": source,
  "pad-deleted": source,
  "stream-eos": source,
  "stream-reset": source,
  "stream-start": { ...source, stream_id: "text" },
  "infer-interval-update": { stream_id: "text", interval: "number" },
  "osd-process-mode-update": { stream_id: "text", process_mode: "number" },
  "tracker-config-update": { stream_id: "text", config: "text" },
  "analytics-reload-config": { config_file_path: "text" },
  "roi-update": { stream_id: "text", regions: "regions" },
  "decoder-drop-frame-interval": frames,
  "decoder-skip-frame": frames,
  "decoder-low-latency": onOrOff,
  "encoder-bitrate": frames,
  "encoder-force-idr": onOrOff,
  "encoder-force-intra": onOrOff,
  "encoder-iframe-interval": frames,
};

const region: Fields = { roi_id: "text", left: "number", top: "number", width: "number", height: "number" };

/** Throws ValueError for a type or a field that there is none of, TypeError or RangeError for what a field has no room for. */
export function requireEvent(event: NvidiaEvent): void {
  const { type } = objectOf("sendNvidiaEvent()", event, "{ type } and what that takes");
  requireName("event of NVIDIA's", type, events);
  requireFields(`"${type}"`, event, events[type], ["type"]);
}

function requireFields(what: string, given: object, fields: Fields, others: readonly string[] = []): void {
  const known = Object.fromEntries([...others, ...Object.keys(fields)].map((name) => [name, true]));
  for (const name of Object.keys(given)) requireName(`field of ${what}`, name, known);
  for (const [name, field] of Object.entries(fields))
    requireField(`${name} of ${what}`, field, Reflect.get(given, name));
}

function requireField(what: string, field: Field, value: unknown): void {
  switch (field) {
    case "number":
      requireWithin(what, value, 2 ** 32 - 1);
      return;
    case "switch":
      requireWithin(what, value, 1);
      return;
    case "text":
      if (textOf(what, value).includes("\0")) {
        throw atProgram(new RangeError(`${what}: a text for C cannot hold a NUL: ${came(value)}`));
      }
      return;
    case "regions":
      if (!Array.isArray(value))
        throw atProgram(new TypeError(`${what} takes an array of regions, not ${came(value)}`));
      for (const each of value)
        requireFields(
          "a region",
          objectOf(`a region of ${what}`, each, "{ roi_id, left, top, width, height }"),
          region,
        );
  }
}

function requireWithin(what: string, value: unknown, most: number): void {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most) return;
  throw atProgram(new RangeError(`${what} takes a whole number from 0 to ${most}, not ${came(value)}`));
}
