import { type OptionNames, requireOptions } from "../gst/given.ts";
import { atProgram, StaleMetadataError, SurfaceError } from "../native/errors.ts";
import { LentBytes, type Rows, rowsAddress } from "../native/image.ts";
import type { Plane } from "./geometry.ts";
import type { SurfaceSource } from "./source.ts";

/** A plane of a view; `data` begins with its first sample and goes on to the end of its last row. */
export interface ViewPlane extends Plane {
  readonly data: Uint8Array;
}

export interface ViewOptions {
  /** False promises not to write, and so works on a buffer that others share. Default: true. */
  readonly write?: boolean;
}

const viewNames: OptionNames<ViewOptions> = { write: true };

/**
 * A surface's own memory. What is written is what runs downstream sees. It ends with `using`, end(), or at the
 * latest when the handler returns: every array got from it then has length 0.
 *
 * JavaScript cannot hold on to what is no longer lent, but other code can: hand nothing of a view to what goes on
 * after the handler (a Worker's postMessage with transfer, an asynchronous native call); copy() is for that.
 */
export class SurfaceView implements Disposable {
  readonly #source: SurfaceSource;
  readonly #written: boolean;
  /** Why it has ended, where that is not that its handler has returned. */
  #ended: string | undefined;
  #lent: readonly LentBytes[];
  #planes: readonly ViewPlane[] | undefined;

  /** For lib/surface. `rows` are those of each plane. */
  constructor(source: SurfaceSource, planes: readonly Plane[], rows: readonly Rows[], options: ViewOptions) {
    requireOptions("view()", options, viewNames);
    const { write = true } = options;
    if (write && !source.exclusive) {
      throw new SurfaceError(
        "others share this buffer (after a tee, say), and would see what is written to it: put an element that makes " +
          "its own surfaces before the probe (nvvideoconvert), use copy(), or only read it: view({ write: false })",
      );
    }
    this.#source = source;
    this.#written = write;
    const bases = source.open();
    this.#lent = rows.map((each) => {
      const { pitch, bytes, rows: count } = each;
      return new LentBytes(rowsAddress(each, bases), pitch * (count - 1) + bytes);
    });
    this.#planes = planes.map((plane, index) => ({ ...plane, data: this.#lent[index]?.bytes ?? empty }));
  }

  /** All planes; one for RGBA, two for NV12. */
  get planes(): readonly ViewPlane[] {
    return this.#live("planes");
  }

  /** The first plane's bytes: row y begins at y * pitch. */
  get data(): Uint8Array {
    return this.#first("data").data;
  }

  /** Of the first plane: bytes from row to row. */
  get pitch(): number {
    return this.#first("pitch").pitch;
  }

  /** The bytes of a row, without what pads it; RangeError beyond the last one. */
  row(y: number, plane = 0): Uint8Array {
    const { data, pitch, height, rowBytes } = this.planes[plane] ?? nothing;
    if (!(Number.isInteger(y) && y >= 0 && y < height)) {
      throw atProgram(new RangeError(`row ${y} of plane ${plane} is outside a picture of ${height} rows`));
    }
    return data.subarray(y * pitch, y * pitch + rowBytes);
  }

  /** Gives the memory back. A second call does nothing. */
  end(): void {
    this.endAs("the view was ended");
  }

  /** For lib/surface: ends it, because of what is said in errors from then on; undefined: its handler has returned. */
  endAs(ended: string | undefined): void {
    if (this.#planes === undefined) return;
    this.#planes = undefined;
    this.#ended = ended;
    const taken = this.#lent.map((lent) => lent.end()).includes(false);
    this.#lent = [];
    this.#source.close(this.#written);
    if (taken) {
      throw new SurfaceError(
        "the memory of a surface's view was transferred to somewhere else, where it can now be read after it is gone: " +
          "transfer a copy() instead",
      );
    }
  }

  [Symbol.dispose](): void {
    this.end();
  }

  /** For lib/surface: whether it still has the memory. */
  get open(): boolean {
    return this.#planes !== undefined;
  }

  #first(field: string): ViewPlane {
    return this.#live(field)[0] ?? nothing;
  }

  #live(field: string): readonly ViewPlane[] {
    if (this.#planes === undefined) throw new StaleMetadataError("SurfaceView", field, false, this.#ended);
    return this.#planes;
  }
}

const empty = new Uint8Array();
const nothing: ViewPlane = {
  data: empty,
  width: 0,
  height: 0,
  pitch: 0,
  offset: 0,
  bytesPerPixel: 0,
  rowBytes: 0,
};
