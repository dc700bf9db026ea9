/** What a program is told of a source that is connected to again when it is lost, and by which policy that is done. */
import { came } from "../native/errors.ts";
import { ValueError } from "./errors.ts";
import { type OptionNames, requireFunction, requireOptions } from "./given.ts";

/** When a source counts as lost, and how it is tried again. Times are milliseconds. */
export interface ReconnectPolicy {
  /** From a loss to the first attempt. Default: 1,000. */
  readonly initial?: number;
  /** By which the time grows from one attempt to the next. Default: 2. */
  readonly factor?: number;
  /** The most that it grows to. Default: 30,000. */
  readonly max?: number;
  /** The share of each such time that is left to chance, 0 to 1, so that many do not come at once. Default: 0.2. */
  readonly jitter?: number;
  /** Attempts after a loss before the source is given up: its stream ends then. Default: no end. */
  readonly attempts?: number;
  /** How long a source that plays may send nothing. Default: 5,000. */
  readonly silence?: number;
  /** How long an attempt may take to its first frame. Default: 10,000. */
  readonly patience?: number;
  /**
   * Called for each event, as it happens; events() gives the same to a loop. What it throws, or its promise rejects with,
   * ends the run.
   */
  readonly onEvent?: (event: ConnectionEvent) => void;
}

/** What a source was lost by: its own error, the end of its stream, or that it sent nothing. */
export type LossCause = "error" | "end" | "silence";

export type ConnectionEvent =
  /** Its first frame has come. */
  | { readonly type: "connected" }
  /** Told once for each loss, also of a source that has never been there. Passwords are left out of `reason`. */
  | { readonly type: "lost"; readonly cause: LossCause; readonly reason: string }
  /** It is tried for the `attempt`th time since the loss, in `delay` milliseconds; `reason`: why it must be. */
  | { readonly type: "retrying"; readonly attempt: number; readonly delay: number; readonly reason: string }
  /** Frames come again, `downtime` milliseconds after the loss. */
  | { readonly type: "back"; readonly attempts: number; readonly downtime: number }
  /** No attempt is left; the source's stream has ended. */
  | { readonly type: "gave-up"; readonly attempts: number; readonly reason: string };

/**
 * `idle`: the pipeline does not play. `connecting`: an attempt is under way. `waiting`: for the next one. `ended`: it
 * was given up, removed, or the program has sent end-of-stream.
 */
export type ConnectionState = "idle" | "connecting" | "connected" | "waiting" | "ended";

export interface ConnectionStats {
  readonly state: ConnectionState;
  /** Frames that came from the source, all connections together. */
  readonly frames: number;
  readonly losses: number;
  /** Attempts to connect again. */
  readonly attempts: number;
  /** Milliseconds without the source since it was first lost, all losses together. */
  readonly downtime: number;
}

/** A source that is connected to again when it ends, fails or falls silent; the rest of the pipeline plays on. */
export interface Connection {
  readonly state: ConnectionState;
  stats(): ConnectionStats;
  /**
   * All events from now on, until the source is removed. Up to 10,000 wait to be read: one more, and the older half goes
   * unread.
   */
  events(): AsyncIterableIterator<ConnectionEvent>;
}

export interface CompletePolicy extends Required<Omit<ReconnectPolicy, "onEvent">> {
  readonly onEvent: ((event: ConnectionEvent) => void) | undefined;
}

const names: OptionNames<ReconnectPolicy> = {
  initial: true,
  factor: true,
  max: true,
  jitter: true,
  attempts: true,
  silence: true,
  patience: true,
  onEvent: true,
};

/** With the defaults put in. Throws ValueError where a number makes no sense. */
export function completePolicy(policy: ReconnectPolicy): CompletePolicy {
  requireOptions("reconnect", policy, names);
  if (policy.onEvent !== undefined) requireFunction("reconnect.onEvent", "a function", policy.onEvent);
  const complete = {
    initial: policy.initial ?? 1000,
    factor: policy.factor ?? 2,
    max: policy.max ?? 30_000,
    jitter: policy.jitter ?? 0.2,
    attempts: policy.attempts ?? Number.POSITIVE_INFINITY,
    silence: policy.silence ?? 5000,
    patience: policy.patience ?? 10_000,
  };
  const least = { initial: 0, factor: 1, max: 0, jitter: 0, attempts: 0, silence: 1, patience: 1 };
  for (const [name, value] of Object.entries(complete)) {
    const minimum = Object.entries(least).find(([key]) => key === name)?.[1] ?? 0;
    if (!(typeof value === "number" && value >= minimum))
      throw new ValueError(
        `reconnect.${name} is ${came(value)}; a number of at least ${minimum} is expected`,
      );
  }
  const { attempts } = complete;
  if (!Number.isInteger(attempts) && attempts !== Number.POSITIVE_INFINITY)
    throw new ValueError(`reconnect.attempts is ${attempts}; a whole number is expected, or Infinity`);
  if (complete.jitter > 1)
    throw new ValueError(`reconnect.jitter is ${complete.jitter}; it is a share, 0 to 1`);
  return { ...complete, onEvent: policy.onEvent };
}

/** Milliseconds before the `attempt`th attempt, from 1 on; `chance` is a random number of 0 to 1. */
export function delayBefore(attempt: number, policy: CompletePolicy, chance: number): number {
  const full = Math.min(policy.max, policy.initial * policy.factor ** (attempt - 1));
  return Math.round(full * (1 - policy.jitter * chance));
}
