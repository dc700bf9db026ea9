/** Files that a sample writes beside its stream, which never waits for them. */
import { mkdirSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { whyUnwritten } from "../gst/file_problem.ts";
import { InputError } from "../video/input.ts";

/** Makes a folder for a program's files. InputError where there is a file, or a folder with something in it. */
export function newFolder(name: string): string {
  const path = resolve(name);
  try {
    mkdirSync(path, { recursive: true });
    if (readdirSync(path).length === 0) return path;
  } catch (cause) {
    throw new InputError(`The folder ${name} cannot be made: ${whyUnwritten(cause, path)}.`);
  }
  throw new InputError(`${name} has files in it already, which stay as they are: choose another folder.`);
}

export interface ImageFilesOptions {
  /** How many sets of files may be on their way to the disk; further ones are dropped, and counted. Default: 16. */
  readonly most?: number;
  /** Told the first that cannot be made, and what cannot be written: nothing more is written then. */
  readonly onError?: (error: InputError) => void;
}

/** What makes each file of a set, by the file's name in the folder. */
export type FileSet = Readonly<Record<string, () => string | Promise<Uint8Array>>>;

/** Writes images, and what goes with them, while the stream goes on. */
export class ImageFiles {
  readonly folder: string;
  readonly #most: number;
  readonly #onError: (error: InputError) => void;
  readonly #underWay = new Set<Promise<void>>();
  #written = 0;
  #dropped = 0;
  #error: InputError | undefined;
  #toldUnmade = false;

  /** Makes the folder: see newFolder(). */
  constructor(folder: string, { most = 16, onError = () => {} }: ImageFilesOptions = {}) {
    this.folder = newFolder(folder);
    this.#most = most;
    this.#onError = onError;
  }

  /** Sets of files. */
  get written(): number {
    return this.#written;
  }

  get dropped(): number {
    return this.#dropped;
  }

  /**
   * Writes a set of files: where too many are on their way nothing is made of them, and false is returned. Of a set in
   * which one cannot be made none is written; it counts as dropped.
   */
  save(files: FileSet): boolean {
    if (this.#underWay.size >= this.#most || this.#error !== undefined) {
      this.#dropped++;
      return false;
    }
    // Made at once: what an image is made of is gone when the handler returns.
    const made = Object.entries(files).map(async ([name, make]) => [name, await make()] as const);
    const writing = this.#write(made).finally(() => this.#underWay.delete(writing));
    this.#underWay.add(writing);
    return true;
  }

  /** Resolves when all is written; rejects with an InputError for what could not be. */
  async finish(): Promise<void> {
    await Promise.all(this.#underWay);
    if (this.#error !== undefined) throw this.#error;
  }

  async #write(made: readonly Promise<readonly [string, string | Uint8Array]>[]): Promise<void> {
    let files: readonly (readonly [string, string | Uint8Array])[];
    try {
      files = await Promise.all(made);
    } catch (cause) {
      this.#dropped++;
      // The next one may be as it should be.
      if (!this.#toldUnmade) this.#onError(this.#failure("made", cause));
      this.#toldUnmade = true;
      return;
    }
    try {
      for (const [name, content] of files) {
        const path = join(this.folder, name);
        mkdirSync(dirname(path), { recursive: true });
        await Bun.write(path, content);
      }
      this.#written++;
    } catch (cause) {
      if (this.#error !== undefined) return;
      this.#error = this.#failure("written", cause);
      this.#onError(this.#error);
    }
  }

  #failure(what: "made" | "written", cause: unknown): InputError {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new InputError(`${this.folder}: an image cannot be ${what}: ${why}`, { cause });
  }
}
