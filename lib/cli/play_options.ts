/** What `launch`, `file` and `videotestsrc` are asked for. */
import type { WhenFull } from "../records/stream.ts";
import { CliError } from "./errors.ts";
import type { FunctionName } from "./functions.ts";
import type { RowFormat } from "./rows.ts";
import type { SinkName } from "./sinks.ts";

/** A function, and the pad that it is called at. */
export interface ProbeName extends FunctionName {
  readonly pad: string;
}

export interface PlayOptions {
  readonly probe?: readonly ProbeName[];
  readonly extract?: FunctionName;
  readonly consume?: FunctionName;
  readonly obs?: string;
  readonly records?: string;
  /** Default: what suits the sink. */
  readonly format?: RowFormat;
  readonly sink: SinkName;
  /** Default: block. */
  readonly whenFull?: WhenFull;
  readonly check?: true;
  readonly graph?: string;
  readonly quiet?: true;
}

/** Throws CliError for an option that would do nothing without another one. */
export function requireFitting(options: PlayOptions): void {
  const { records, extract, consume, sink, format, obs, whenFull } = options;
  const printsExtracts = extract !== undefined && consume === undefined;
  const reads = records !== undefined || extract !== undefined;
  if (consume !== undefined && extract === undefined)
    throw new CliError("usage", "--consume takes what --extract file.ts:function makes: give that too");
  if (sink.kind !== "stdout" && records === undefined && !printsExtracts)
    throw new CliError(
      "usage",
      "--sink takes what --records, or --extract without --consume, prints: give one",
    );
  if (format !== undefined && records === undefined)
    throw new CliError(
      "usage",
      `--format ${format} is for --records: give that too${extract === undefined ? "" : "; what --extract makes is printed as JSON lines"}`,
    );
  if (obs !== undefined && !reads)
    throw new CliError("usage", "--obs says where --records and --extract look: give one");
  if (whenFull !== undefined && !reads)
    throw new CliError("usage", "--when-full is for what --records and --extract read: give one");
  if (format === "table" && (sink.kind === "redis" || sink.kind === "kafka"))
    throw new CliError("usage", "--format table is for people: a broker takes json or csv");
}
