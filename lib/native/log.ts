import { textAt } from "./c-string.ts";
import { ItemKind, Slot } from "./protocol.ts";
import { handlers } from "./pump.ts";
import { shim } from "./shim.ts";

/** A line of GStreamer's debug log. */
export interface RawLogLine {
  /** GstDebugLevel. */
  readonly level: number;
  readonly category: string;
  readonly file: string;
  readonly line: number;
  readonly function: string;
  readonly object: string | undefined;
  readonly message: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

export interface OpenLog extends Disposable {
  /** Lines that found the ring full. */
  readonly dropped: number;
}

/** Of DsLogLine in shim/core/deepscript.h: doubles, the last five of them addresses of texts. */
const Field = { level: 0, line: 1, time: 2, dropped: 3, texts: 4, count: 9 } as const;
const Text = { category: 0, file: 1, function: 2, object: 3, message: 4 } as const;

const fields = new Float64Array(Field.count);

/** Lines that are handed out before the event loop gets its turn. */
const most = 1000;

let receiver: ((line: RawLogLine) => void) | undefined;
let handler: number | undefined;

/**
 * Has `receive` called on this thread for every line that GStreamer logs; lines wait in a ring of `capacity`, and
 * those that find it full are dropped and counted. Undefined where another one receives them.
 */
export function openLog(capacity: number, receive: (line: RawLogLine) => void): OpenLog | undefined {
  // One id for good: what is still on its way for a log that was closed finds nothing to take.
  handler ??= handlers.add({
    serve(mailbox): number {
      if (mailbox.number(Slot.kind) === ItemKind.records) drain();
      return 0;
    },
    detach: close,
  });
  if (shim.ds_log_open(capacity, handler) === 0) return undefined;
  receiver = receive;
  return {
    get dropped(): number {
      return field(Field.dropped);
    },
    [Symbol.dispose]: () => {
      if (receiver === receive) close();
    },
  };
}

function drain(): void {
  for (let count = 0; receiver !== undefined; count++) {
    if (count === most) {
      setImmediate(drain);
      return;
    }
    if (shim.ds_log_next(fields) === 0) return;
    receiver({
      level: field(Field.level),
      category: text(Text.category) ?? "",
      file: text(Text.file) ?? "",
      line: field(Field.line),
      function: text(Text.function) ?? "",
      object: text(Text.object),
      message: text(Text.message) ?? "",
      time: field(Field.time),
    });
  }
}

function close(): void {
  if (receiver === undefined) return;
  drain();
  receiver = undefined;
  shim.ds_log_close();
}

function field(index: number): number {
  return fields[index] as number;
}

function text(index: number): string | undefined {
  return textAt(field(Field.texts + index));
}
