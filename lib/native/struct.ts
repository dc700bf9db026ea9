import type { Memory } from "./memory.ts";

/** Thrown when metadata is touched after the handler it was handed to has returned. */
export class StaleMetadataError extends Error {
  override readonly name = "StaleMetadataError";
  constructor(struct: string, field: string) {
    super(
      `${struct}.${field} was read after its handler returned: the memory belongs to GStreamer again. ` +
        "Copy what you need inside the handler, with .snapshot() or field by field.",
    );
  }
}

/**
 * Base of every generated struct class: a place in a Memory, and nothing else.
 * Instances are made by the library for the handler that is running; scripts never construct one.
 */
export abstract class Struct {
  protected readonly memory: Memory;
  protected readonly at: number;

  constructor(memory: Memory, at: number) {
    this.memory = memory;
    this.at = at;
  }

  /** The memory, if it may still be touched; `field` is named in the error if not. */
  protected live(field: string): Memory {
    if (!this.memory.live) throw new StaleMetadataError(this.constructor.name, field);
    return this.memory;
  }
}
