import type { Peers, Run } from "./peers.ts";

/** How much is measured. */
export interface Effort {
  /** How many times each contestant runs, in turn with the others. */
  readonly rounds: number;
  /** A part of the buffers that a full measurement takes. */
  readonly part: number;
}

/** Who does the work; `bare` is the pipeline without it. */
export type Contestant = "bare" | "C" | "deepscript" | "Worker" | "records" | "gst-python";

/** What must be true of a figure, or of the ratio of two. */
export interface Budget {
  readonly of: Contestant;
  /** Absent: the figure itself is bounded. */
  readonly to?: Contestant;
  readonly below: number;
}

/** One line of the table: the same work by several. */
export interface Bout {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly contestants: Partial<Readonly<Record<Contestant, () => Promise<Run>>>>;
  readonly value: (run: Run) => number;
  /** The figure of a contestant, from its value and that of `bare` in the same round. Default: the value. */
  readonly figure?: (value: number, bare: number) => number;
  /** How many times as many rounds as others, where runs of the same program differ much. Default: 1. */
  readonly rounds?: number;
  readonly budgets: readonly Budget[];
  readonly note?: string;
}

export const structsNeedPyds =
  "gst-python reaches DeepStream's structs through pyds alone, which is no package of a distribution.";

/** What a file of cases/ exports. */
export interface Case {
  /** What `--only` takes. */
  readonly name: string;
  readonly bouts: (peers: Peers, effort: Effort) => readonly Bout[];
}
