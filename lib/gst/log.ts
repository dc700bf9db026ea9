/** GStreamer's debug log, for a logger of the program's own. */
import { type OptionNames, requireOptions } from "./given.ts";
import { loggers } from "./later.ts";

export type LogLevel =
  | "none"
  | "error"
  | "warning"
  | "fixme"
  | "info"
  | "debug"
  | "log"
  | "trace"
  | "memdump";

/** One line of the log. */
export interface LogLine {
  readonly level: LogLevel;
  /** Which part of GStreamer or which plugin, as in `GST_PADS` or `nvinfer`. */
  readonly category: string;
  readonly message: string;
  /** The name of the element, or of the pad as in `queue0:sink`, that it is about. */
  readonly object: string | undefined;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly file: string;
  readonly line: number;
  readonly function: string;
}

export interface LogOptions {
  /**
   * Down to which level categories log, by their names, which may hold `*` and `?`; where several fit, the last one
   * counts. Default: `{ "*": "warning" }`.
   */
  readonly levels?: Readonly<Record<string, LogLevel>>;
  /** Lines that may wait for the program; those that find no room are dropped and counted. Default: 10,000. */
  readonly capacity?: number;
  /** Whether GStreamer goes on printing its log itself, to stderr or GST_DEBUG_FILE. Default: false. */
  readonly print?: boolean;
}

const names: OptionNames<LogOptions> = { levels: true, capacity: true, print: true };

/** A logger. Disposing of it (`using`) gives the log back to GStreamer, with the levels of GST_DEBUG. */
export interface Logging extends Disposable {
  /** Lines that found no room, as of the last one that was delivered. */
  readonly dropped: number;
}

/**
 * Calls `logger` on this thread for what GStreamer and its elements log:
 *
 *     using _logging = logTo(({ level, category, object, message }) =>
 *       console.error(`${level} ${category} ${object ?? ""} ${message}`), { levels: { "*": "warning", nvinfer: "info" } });
 *
 * The threads that log never wait for it. Levels count for the whole process. What `logger` throws is an uncaught
 * error. Throws StateError where there is a logger already, ValueError for an option that there is none of.
 */
export function logTo(logger: (line: LogLine) => void, options: LogOptions = {}): Logging {
  requireOptions("logTo()", options, names);
  return loggers().openLogger(logger, options);
}
