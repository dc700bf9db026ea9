import { type Pointer, toArrayBuffer } from "bun:ffi";
import { Attachment } from "./attachment.ts";
import type { Mailbox } from "./mailbox.ts";
import { ItemKind, Slot } from "./protocol.ts";
import { mainServer } from "./runtime.ts";
import { shim } from "./shim.ts";

/** `recordPiece` bytes of a struct, from `from` on, that are copied into a row; shim/core/record_plan.h tells how. */
export interface RecordPiece {
  readonly from: number;
  readonly to: number;
}

/** What a column is made of: a part of each row. */
export interface RecordColumn {
  readonly kind: (typeof ColumnKind)[keyof typeof ColumnKind];
  readonly at: number;
  readonly size: number;
  readonly shift: number;
  readonly width: number;
  readonly signed: boolean;
}

/** How the rows of a table are reached, by offsets in the struct of the table it hangs on. */
export type RecordRoute =
  | { readonly kind: "root" }
  | { readonly kind: "list"; readonly list: number }
  | {
      readonly kind: "user";
      readonly list: number;
      readonly typeAt: number;
      readonly type: number;
      readonly dataAt: number;
    }
  /** A pointer to elements, as many as the product of the numbers of 32 bits at `factors`: one to three. */
  | {
      readonly kind: "array";
      readonly list: number;
      readonly stride: number;
      readonly factors: readonly number[];
    }
  /** A std::vector; `container` is the address of what tells where its elements are. */
  | { readonly kind: "span"; readonly list: number; readonly stride: number; readonly container: number }
  /** A std::map and its like. */
  | { readonly kind: "nodes"; readonly list: number; readonly container: number };

export interface RecordTable {
  /** Index of the table it hangs on, which comes before it. */
  readonly parent: number;
  readonly route: RecordRoute;
  /** Which batches it is of: in those of sounds, frames are another struct. */
  readonly audience: "any" | "pictures" | "sounds";
  /** Bytes. */
  readonly row: number;
  readonly pieces: readonly RecordPiece[];
  /** In place of pieces: the bytes of a struct that is smaller than one. Else 0. */
  readonly scrap: number;
  /** `size` is of a `char[size]`, 0 for a `char *`, cxxText for a std::string. */
  readonly texts: readonly { readonly from: number; readonly to: number; readonly size: number }[];
  readonly columns: readonly RecordColumn[];
}

export interface RecordPlan {
  /** Address of gst_buffer_get_nvds_batch_meta. */
  readonly getBatchMeta: number;
  /** Address of nvds_acquire_meta_lock. */
  readonly acquireLock: number;
  /** Address of nvds_release_meta_lock. */
  readonly releaseLock: number;
  /** Address of what tells where a std::string's text is; 0 where no table has one. */
  readonly cxxText: number;
  /** Offset of NvDsBatchMeta.base_meta.meta_type, and what it is for batches of sounds. */
  readonly batchType: number;
  readonly audioType: number;
  /** The first one is the batch itself. */
  readonly tables: readonly RecordTable[];
}

export interface RecordRing {
  /** Batches. */
  readonly capacity: number;
  /** Of rows and texts in the ring. */
  readonly bytes: number;
  readonly whenFull: "drop-oldest" | "drop-newest" | "block";
  /** Milliseconds that `block` waits for room. */
  readonly timeout: number;
  /** Tells when batches came, and goes on behind end-of-stream. Default: false. */
  readonly meters?: boolean;
}

export interface RecordStats {
  readonly received: number;
  readonly delivered: number;
  readonly dropped: number;
  readonly waiting: number;
  readonly mostWaiting: number;
  readonly mostBytes: number;
  readonly foreign: number;
  readonly tooLarge: number;
}

/** A batch as columns. `words` is the directory that shim/core/record_columns.h tells of. */
export interface RawRecord {
  readonly bytes: ArrayBuffer;
  /** Of the batch, among all that arrived, from 0 on. */
  readonly sequence: number;
  /** Nanoseconds; GST_CLOCK_TIME_NONE where the buffer has none. */
  readonly pts: bigint;
  /** When it came to the pad, in milliseconds since 1970, where the ring meters; else 0. */
  readonly arrivedAt: number;
}

/** Of shim/core/record_plan.h. */
export const rowHeader = 4;
export const recordPiece = 16;
export const textCell = 8;
export const cxxText = 0xffffffff;
const mostFactors = 3;
const noFactor = 0xffffffff;
export const ColumnKind = { plain: 0, bits: 1, chars: 2, text: 3 } as const;

const routes = { root: 0, list: 1, user: 2, array: 3, span: 4, nodes: 5 } as const;
const audiences = { any: 0, pictures: 1, sounds: 2 } as const;
const policies = { "drop-oldest": 0, "drop-newest": 1, block: 2 } as const;
const Taken = { none: 0, taken: 1, ended: 2 } as const;
const noStats: RecordStats = {
  received: 0,
  delivered: 0,
  dropped: 0,
  waiting: 0,
  mostWaiting: 0,
  mostBytes: 0,
  foreign: 0,
  tooLarge: 0,
};

/** Rings that scripts have forgotten with something in them. */
const forgotten = new FinalizationRegistry<number>((native) => shim.ds_records_unref(native));

/** What a pad's streaming thread records, for this thread to take. */
export class RecordSource extends Attachment {
  protected override readonly passed: number = 0;
  readonly #onNews: () => void;
  readonly #head = new Float64Array(6);
  readonly #times = new BigUint64Array(this.#head.buffer);
  #native = 0;
  #columns: Uint8Array = new Uint8Array(0);
  #address = 0;
  #stats: RecordStats = noStats;

  /** Installs the probe. `onNews`: next() had nothing, and now has something else to say. */
  constructor(pad: number, plan: RecordPlan, ring: RecordRing, onNews: () => void) {
    // Before this is anywhere: what is refused must not be there to be ended.
    const told = words(plan, ring);
    const server = mainServer();
    super(reportError);
    this.#onNews = onNews;
    this.#native = shim.ds_records_new(told, server, this.id);
    forgotten.register(this, this.#native, this);
    this.adopt(shim.ds_records_attach(this.#native, pad));
  }

  /** The oldest batch; undefined where there is none yet, `ended` where none will come any more. */
  next(): RawRecord | "ended" | undefined {
    if (this.#native === 0) return "ended";
    const taken = shim.ds_records_next(this.#native, this.#head);
    if (taken === Taken.none) return undefined;
    if (taken === Taken.ended) {
      this.#release();
      return "ended";
    }
    const [address = 0, capacity = 0, size = 0, sequence = 0, , arrivedAt = 0] = this.#head;
    if (address !== this.#address || capacity !== this.#columns.length) {
      this.#address = address;
      this.#columns = new Uint8Array(toArrayBuffer(address as Pointer, 0, capacity));
    }
    const bytes = this.#columns.slice(0, size).buffer as ArrayBuffer;
    return { bytes, sequence, pts: this.#times[4] as bigint, arrivedAt };
  }

  /** Nothing is recorded any more; what is waiting can be taken. */
  end(): void {
    if (this.#native === 0) return;
    shim.ds_records_end(this.#native);
    this.#onNews();
  }

  /** Nothing is recorded any more, and what is waiting is dropped. */
  discard(): void {
    if (this.#native === 0) return;
    shim.ds_records_discard(this.#native);
    this.#release();
  }

  stats(): RecordStats {
    if (this.#native === 0) return this.#stats;
    const counts = new BigUint64Array(8);
    shim.ds_records_stats(this.#native, counts);
    const [received, delivered, dropped, waiting, mostWaiting, mostBytes, foreign, tooLarge] = Array.from(
      counts,
      Number,
    ) as [number, number, number, number, number, number, number, number];
    return { received, delivered, dropped, waiting, mostWaiting, mostBytes, foreign, tooLarge };
  }

  override serve(mailbox: Mailbox): number {
    const answer = super.serve(mailbox);
    // The probe has left a pad that is gone.
    if (mailbox.number(Slot.kind) === ItemKind.gone) this.end();
    return answer;
  }

  override detach(): void {
    // A streaming thread that waits for room goes on.
    this.discard();
    super.detach();
  }

  protected override arrived(): number {
    this.#onNews();
    return 0;
  }

  protected override overstayed(how: string): string {
    return `A record stream ${how}.`;
  }

  #release(): void {
    this.#stats = this.stats();
    forgotten.unregister(this);
    shim.ds_records_unref(this.#native);
    this.#native = 0;
    super.detach();
  }
}

/** As shim/core/record.c and record_plan.c read it. */
function words(plan: RecordPlan, ring: RecordRing): BigUint64Array {
  const numbers = [
    ...[ring.capacity, ring.bytes, policies[ring.whenFull], ring.timeout, Number(ring.meters ?? false)],
    ...[plan.getBatchMeta, plan.acquireLock, plan.releaseLock, plan.cxxText],
    ...[plan.batchType, plan.audioType, plan.tables.length],
    ...plan.tables.flatMap(tableWords),
  ];
  return BigUint64Array.from(numbers, (number) => BigInt.asUintN(64, BigInt(number)));
}

function tableWords({ parent, route, audience, row, pieces, scrap, texts, columns }: RecordTable): number[] {
  return [
    ...[parent, routes[route.kind], audiences[audience], ...routeWords(route)],
    ...[row, scrap, pieces.length, texts.length, columns.length],
    ...pieces.flatMap(({ from, to }) => [from, to]),
    ...texts.flatMap(({ from, to, size }) => [from, to, size]),
    ...columns.flatMap(({ kind, at, size, shift, width, signed }) => [
      ...[kind, at, size, shift, width, Number(signed)],
    ]),
  ];
}

function routeWords(route: RecordRoute): number[] {
  const list = route.kind === "root" ? 0 : route.list;
  const user = route.kind === "user" ? [route.typeAt, route.type, route.dataAt] : [0, 0, 0];
  const stride = "stride" in route ? route.stride : 0;
  const factors = route.kind === "array" ? route.factors : [];
  const padding = Array.from({ length: mostFactors - factors.length }, () => noFactor);
  return [list, ...user, stride, ...factors, ...padding, "container" in route ? route.container : 0];
}
