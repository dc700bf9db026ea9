/** A part of a pipeline that is put in, exchanged and taken out while it plays. */
import type { Bin } from "./bin.ts";
import { type PipelineError, StateError } from "./errors.ts";
import { addressOf } from "./object.ts";
import { oneByOne } from "./one_by_one.ts";
import { failureOf, laneOf } from "./owners.ts";
import { PartErrors } from "./part_errors.ts";
import { goOn, type PartBuilder, removePart } from "./parts.ts";

/** A part, and what has gone wrong in it since it was made. */
export interface Part {
  readonly bin: Bin;
  readonly errors: PartErrors;
}

/** To be called when the part has just been made: its elements may have failed when they were linked. */
export function newPart(pipeline: Bin, bin: Bin): Part {
  return { bin, errors: new PartErrors(pipeline, bin) };
}

/** Where a part is linked to the rest. */
export interface Joint<Start, Leave> {
  make(build: PartBuilder): Part;
  /** Links a part and starts it; what has `failed` is not waited for. */
  join(part: Bin, options: Start, failed: Promise<void>): Promise<void>;
  /** Unlinks a part. What it returns holds up what would flow there meanwhile. */
  part(part: Bin): Promise<Disposable>;
  /** Links a part again that has run all the while. */
  rejoin(part: Bin): Promise<void>;
  /** Lets an unlinked part play out; what has `failed` is not waited for. */
  playOut(part: Bin, options: Leave, held: Disposable, failed: Promise<void>): Promise<void>;
  /** Nothing will be linked there any more. */
  release(): Promise<void>;
}

export type OnPartError = ((error: PipelineError) => void) | undefined;

export class ChangingPart<Start, Leave> {
  readonly #pipeline: Bin;
  readonly #joint: Joint<Start, Leave>;
  readonly #onError: OnPartError;
  readonly #next = oneByOne();
  #part: Part;
  #gone = false;

  /** Use enter(). */
  private constructor(pipeline: Bin, joint: Joint<Start, Leave>, part: Part, onError: OnPartError) {
    this.#pipeline = pipeline;
    this.#joint = joint;
    this.#part = part;
    this.#onError = onError;
    this.#listen(part);
  }

  /** Puts `part` in; where that fails it goes again, and what it was to be linked to is released. */
  static async enter<Start, Leave>(
    pipeline: Bin,
    joint: Joint<Start, Leave>,
    part: Part,
    options: Start,
    onError: OnPartError,
  ): Promise<ChangingPart<Start, Leave>> {
    try {
      await enter(pipeline, joint, part, options);
      return new ChangingPart(pipeline, joint, part, onError);
    } catch (error) {
      await joint.release();
      throw error;
    }
  }

  get bin(): Bin {
    return this.#part.bin;
  }

  remove(options: Leave): Promise<void> {
    return this.#next(() => this.#takeOut(options));
  }

  replace(build: PartBuilder, options: Start & Leave): Promise<void> {
    return this.#next(() => this.#exchange(build, options));
  }

  async #takeOut(options: Leave): Promise<void> {
    if (this.#gone) return;
    using held = await this.#joint.part(this.#part.bin);
    this.#gone = true;
    await this.#joint.release();
    await this.#retire(this.#part, options, held);
  }

  async #exchange(build: PartBuilder, options: Start & Leave): Promise<void> {
    if (this.#gone)
      throw new StateError(`${this.#part.bin.name} has been taken out: add another one in its place`);
    const old = this.#part;
    const made = this.#joint.make(build);
    using held = await this.#joint.part(old.bin).catch(async (error: unknown) => {
      using _heard = made.errors;
      await removePart(this.#pipeline, made.bin);
      throw error;
    });
    try {
      await enter(this.#pipeline, this.#joint, made, options);
    } catch (error) {
      await this.#joint.rejoin(old.bin);
      throw error;
    }
    this.#part = made;
    this.#listen(made);
    await this.#retire(old, options, held);
  }

  async #retire({ bin, errors }: Part, options: Leave, held: Disposable): Promise<void> {
    using _heard = errors;
    await this.#joint.playOut(bin, options, held, errors.failed);
    await removePart(this.#pipeline, bin);
  }

  #listen(part: Part): void {
    const { errors } = part;
    const onError = this.#onError;
    if (onError === undefined) {
      errors[Symbol.dispose]();
      return;
    }
    errors.onError = (error) => {
      void this.#next(() => this.#dropOut(part))
        .then(() => onError(error))
        .catch(failureOf(addressOf(this.#pipeline)));
    };
    if (errors.first !== undefined) errors.onError(errors.first);
  }

  /** After an error in `part`, which may have been on its way out. */
  async #dropOut(part: Part): Promise<void> {
    if (part !== this.#part || this.#gone) return;
    using _held = await this.#joint.part(part.bin);
    this.#gone = true;
    await this.#joint.release();
    await removePart(this.#pipeline, part.bin);
    part.errors[Symbol.dispose]();
    await goOn(this.#pipeline, laneOf(addressOf(this.#pipeline)));
  }
}

/** Links a part and starts it; where that fails it goes again, and says why. */
async function enter<Start, Leave>(
  pipeline: Bin,
  joint: Joint<Start, Leave>,
  { bin, errors }: Part,
  options: Start,
): Promise<void> {
  try {
    if (errors.first === undefined) await joint.join(bin, options, errors.failed);
    if (errors.first !== undefined) throw errors.first;
    errors.entered();
  } catch (error) {
    await removePart(pipeline, bin);
    errors[Symbol.dispose]();
    await goOn(pipeline, laneOf(addressOf(pipeline)));
    throw errors.first ?? error;
  }
}
