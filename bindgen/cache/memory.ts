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

/** What one process finds out, for as long as it runs: headers do not change under it. */
export function processMemory(): RunMemory {
  const kept = new Map<string, Remembered<string>>();
  return {
    recall: (key) => {
      const known = kept.get(key);
      return known === undefined ? null : { value: JSON.parse(known.value), reads: known.reads };
    },
    keep: (key, reads, value) => void kept.set(key, { value: JSON.stringify(value), reads }),
  };
}

export const noMemory: RunMemory = {
  recall: () => null,
  keep: () => {},
};
