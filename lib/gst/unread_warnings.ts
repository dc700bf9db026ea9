import { notice } from "../native/notice.ts";
import { causeOf } from "./fixes.ts";
import type { WarningMessage } from "./messages.ts";

/** Of so many elements it is known what they said last. */
const most = 100;

/**
 * Tells people what elements warn of while the program reads no messages: a line each on stderr. What an element goes on
 * saying, as of each buffer that comes late, is counted and told at the end.
 */
export class UnreadWarnings {
  readonly #last = new Map<string, { readonly line: string; again: number }>();

  tell(message: WarningMessage): void {
    const line = `warning: ${message.source}: ${causeOf(message).replace(/\s+/g, " ")}`;
    const last = this.#last.get(message.path);
    if (last?.line === line) {
      last.again++;
      return;
    }
    if (last !== undefined) tellAgain(last);
    else if (this.#last.size === most) this.end();
    this.#last.set(message.path, { line, again: 0 });
    notice(line);
  }

  end(): void {
    for (const last of this.#last.values()) tellAgain(last);
    this.#last.clear();
  }
}

function tellAgain({ line, again }: { readonly line: string; readonly again: number }): void {
  if (again > 0) notice(`${line} (again, ${again} times)`);
}
