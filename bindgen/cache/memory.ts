/** Something an earlier run found out, and the files it depends on. */
export interface Remembered<Value> {
  readonly value: Value;
  readonly reads: readonly string[];
}

/** What a run may know from an earlier one. A value is recalled only where no file in its `reads` has changed. */
export interface RunMemory {
  recall<Value>(key: string): Remembered<Value> | null;
  /** Values are data that JSON can carry. `reads`: the files whose contents the value depends on. */
  keep(key: string, reads: readonly string[], value: unknown): void;
}

export const noMemory: RunMemory = {
  recall: () => null,
  keep: () => {},
};
