/**
 * A packed copy of a batch, in bytes. A frame's record is a header (the real address as a double, the number of
 * its first object, the count of its objects) and the struct; an object's is a header (the real address) and
 * the struct. Records of objects follow those of frames.
 */
export const CopyRecord = { frameHeader: 16, firstObject: 8, objectHeader: 8 } as const;

/** Of the numbers that this side and shim/core/deepscript.h agree on; ds_start refuses others. */
export const protocolVersion: number =
  (4 << 24) | (CopyRecord.frameHeader << 16) | (CopyRecord.firstObject << 8) | CopyRecord.objectHeader;

/** What ds_next returns besides handler ids. */
export const Next = { idle: 0, again: 0xfffffffe, closed: 0xffffffff } as const;

/** Ids of handlers that are always there; those of scripts follow. */
export const callHandler = 1;
export const interruptHandler = 2;
export const firstHandler = 3;

export const ItemKind = {
  probe: 1,
  signal: 2,
  message: 3,
  call: 4,
  interrupt: 5,
  gone: 6,
  overstay: 7,
  /** Of a record stream: there are some, or none will come any more. */
  records: 8,
} as const;

/** Slots of the mailbox, eight bytes each: doubles, except where said otherwise. */
export const Slot = {
  kind: 0,
  object: 1,
  data: 2,
  detail: 3,
  result: 4,
  awaited: 5,
  copy: 6,
  capacity: 7,
  frames: 8,
  objects: 9,
  batch: 10,
  /** The integer result of a lane's call, as int64. */
  integer: 11,
  /** The floating-point result of a lane's call; when data came to a probe that copies batches, ms since 1970. */
  real: 12,
  count: 16,
} as const;
