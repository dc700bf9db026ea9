import { closeSync, fstatSync, openSync, readSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let count = 0;

/**
 * What a program prints, caught in a file without a name. A preprocessor prints megabytes, and to take those from
 * a pipe piece by piece costs more than all the rest that is done with them.
 */
export class Capture implements Disposable {
  /** To be the program's standard output. */
  readonly descriptor: number;

  constructor() {
    const path = join(tmpdir(), `deepscript-bindgen-${process.pid}-printed-${count++}`);
    this.descriptor = openSync(path, "wx+", 0o600);
    unlinkSync(path);
  }

  /** All of it; to be asked for when the program has ended. */
  text(): string {
    const bytes = Buffer.allocUnsafe(fstatSync(this.descriptor).size);
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(this.descriptor, bytes, length, bytes.length - length, length);
      if (read === 0) break;
      length += read;
    }
    return bytes.toString("utf8", 0, length);
  }

  [Symbol.dispose](): void {
    closeSync(this.descriptor);
  }
}
