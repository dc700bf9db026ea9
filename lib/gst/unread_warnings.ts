import { notice } from "../native/notice.ts";
import { causeOf } from "./fixes.ts";
import type { WarningMessage } from "./messages.ts";

/** Of so many elements it is known what they have said. */
const mostElements = 100;
/** So many different lines of one element are told; those that follow are counted. */
const mostLines = 5;
/** How often what was counted is told, and how long an element is silent until all that it says is new, in milliseconds. */
const period = 10_000;

/** What one element has said. */
interface Said {
  readonly lines: Set<string>;
  /** The last line that was counted instead of told. */
  last: string;
  /** How many were, since that was told. */
  more: number;
  readonly timer: NodeJS.Timeout;
}

/**
 * Tells people what elements warn of: a line each on stderr. What an element goes on saying, as of each buffer that comes
 * late, in the same words or with other numbers in them, is counted, and told now and then and at the end.
 */
export class UnreadWarnings {
  readonly #said = new Map<string, Said>();
  readonly #fixes = new Set<string>();
  readonly #tell: (line: string) => void;

  constructor(tell: (line: string) => void = notice) {
    this.#tell = tell;
  }

  /** `fix`: what can be done about it, which the first line has with it of the first element that it is known of. */
  tell(message: WarningMessage, fix?: () => string | undefined): void {
    const line = `warning: ${message.source}: ${causeOf(message).replace(/\s+/g, " ")}`;
    const said = this.#said.get(message.path) ?? this.#begin(message.path);
    if (said.lines.has(line) || said.lines.size === mostLines) {
      said.last = line;
      said.more++;
      return;
    }
    const todo = said.lines.size === 0 ? fix?.() : undefined;
    const isNews = todo !== undefined && !this.#fixes.has(todo);
    said.lines.add(line);
    this.#tell(isNews ? `${line}\n  ${todo}` : line);
    if (isNews) this.#fixes.add(todo);
  }

  end(): void {
    for (const said of this.#said.values()) {
      clearInterval(said.timer);
      this.#tellMore(said);
    }
    this.#said.clear();
    this.#fixes.clear();
  }

  #begin(path: string): Said {
    if (this.#said.size === mostElements) this.end();
    const timer = setInterval(() => {
      if (this.#tellMore(said)) return;
      clearInterval(timer);
      this.#said.delete(path);
    }, period);
    timer.unref();
    const said: Said = { lines: new Set(), last: "", more: 0, timer };
    this.#said.set(path, said);
    return said;
  }

  /** Whether there were any. */
  #tellMore(said: Said): boolean {
    if (said.more === 0) return false;
    this.#tell(`${said.last} (the last of ${said.more} more like it)`);
    said.more = 0;
    return true;
  }
}
