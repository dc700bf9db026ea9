/** What logTo() stands on. */

import { GstDebugLevel, functions as infoFunctions } from "../generated/gstreamer/gstinfo.ts";
import { came } from "../native/errors.ts";
import { symbolAddress } from "../native/lane.ts";
import { link } from "../native/library.ts";
import { openLog, type RawLogLine } from "../native/log.ts";
import { StateError, ValueError } from "./errors.ts";
import { notTaken, requireFunction } from "./given.ts";
import type { Logging, LogLevel, LogLine, LogOptions } from "./log.ts";
import { withoutPasswords } from "./secrets.ts";
import { ensureStarted } from "./start.ts";

const gst = link("gstreamer-1.0", infoFunctions);

const numbers: Readonly<Record<LogLevel, number>> = {
  none: GstDebugLevel.GST_LEVEL_NONE,
  error: GstDebugLevel.GST_LEVEL_ERROR,
  warning: GstDebugLevel.GST_LEVEL_WARNING,
  fixme: GstDebugLevel.GST_LEVEL_FIXME,
  info: GstDebugLevel.GST_LEVEL_INFO,
  debug: GstDebugLevel.GST_LEVEL_DEBUG,
  log: GstDebugLevel.GST_LEVEL_LOG,
  trace: GstDebugLevel.GST_LEVEL_TRACE,
  memdump: GstDebugLevel.GST_LEVEL_MEMDUMP,
};

const names: ReadonlyMap<number, LogLevel> = new Map(
  Object.entries(numbers).map(([name, number]) => [number, levelNamed(name)]),
);

export function openLogger(logger: (line: LogLine) => void, options: LogOptions): Logging {
  requireFunction("logTo()", "a function", logger);
  ensureStarted();
  const { levels = { "*": "warning" }, capacity = 10_000, print = false } = options;
  if (!Number.isInteger(capacity) || capacity < 1 || capacity > 10_000_000) {
    throw new ValueError(
      `a log cannot hold ${came(capacity)} lines: a number from 1 to 10,000,000 is expected`,
    );
  }
  const thresholds = describe(levels);
  const open = openLog(capacity, (raw) => {
    try {
      logger(lineOf(raw));
    } catch (error) {
      reportError(error);
    }
  });
  if (open === undefined)
    throw new StateError("GStreamer's log goes to a logger already: dispose of that first");
  const printer = symbolAddress("gstreamer-1.0", "gst_debug_log_default");
  const silenced = !print && gst.gst_debug_remove_log_function(printer) > 0;
  gst.gst_debug_set_threshold_from_string(thresholds, 1);
  let disposed = false;
  return {
    get dropped(): number {
      return open.dropped;
    },
    [Symbol.dispose]: () => {
      if (disposed) return;
      disposed = true;
      gst.gst_debug_set_threshold_from_string(process.env["GST_DEBUG"] ?? "*:0", 1);
      if (silenced) gst.gst_debug_add_log_function(printer, 0, 0);
      open[Symbol.dispose]();
    },
  };
}

function describe(levels: Readonly<Record<string, LogLevel>>): string {
  if (typeof levels !== "object" || levels === null || Array.isArray(levels))
    throw notTaken("logTo({ levels })", "an object of levels by category", levels);
  const parts = Object.entries(levels).map(([category, level]) => {
    if (!/^[^,:\s]+$/.test(category)) {
      throw new ValueError(
        `${JSON.stringify(category)} is no category of GStreamer's log, nor a pattern of some`,
      );
    }
    return `${category}:${numbers[levelNamed(level)]}`;
  });
  return parts.join(",") || "*:0";
}

function levelNamed(name: string): LogLevel {
  if (isLevel(name)) return name;
  throw new ValueError(
    `${came(name)} is no level of GStreamer's log; there are: ${Object.keys(numbers).join(", ")}`,
  );
}

function isLevel(name: string): name is LogLevel {
  return typeof name === "string" && Object.hasOwn(numbers, name);
}

function lineOf(raw: RawLogLine): LogLine {
  return { ...raw, message: withoutPasswords(raw.message), level: names.get(raw.level) ?? "trace" };
}
