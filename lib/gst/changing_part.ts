/** A part of a pipeline that is put in, exchanged and taken out while it plays. */
import type { Bin } from "./bin.ts";
import { type PipelineError, StateError } from "./errors.ts";
import { addressOf } from "./object.ts";
import { oneByOne } from "./one_by_one.ts";
import { failureOf, laneOf } from "./owners.ts";
import { PartErrors } from "./part_errors.ts";
import { goOn, type PartBuilder, removePart } from "./parts.ts";

/** Where a part is linked to the rest. */
export interface Joint<Start, Leave> {
  make(build: PartBuilder): Bin;
  /** Links a part and starts it. */
  join(part: Bin, options: Start): Promise<void>;
  /** Unlinks a part. What it returns holds up what would flow there meanwhile. */
  part(part: Bin): Promise<Disposable>;
  /** Links a part again that has run all the while. */
  rejoin(part: Bin): Promise<void>;
  /** Lets an unlinked part play out. */
  playOut(part: Bin, options: Leave, held: Disposable): Promise<void>;
  /** Nothing will be linked there any more. */
  release(): Promise<void>;
}

export type OnPartError = ((error: PipelineError) => void) | undefined;

export class ChangingPart<Start, Leave> {
  readonly #pipeline: Bin;
  readonly #joint: Joint<Start, Leave>;
  readonly #onError: OnPartError;
  readonly #next = oneByOne();
  #bin: Bin;
  #errors: PartErrors;
  #gone = false;

  /** Use enter(). */
  private constructor(
    pipeline: Bin,
    joint: Joint<Start, Leave>,
    bin: Bin,
    errors: PartErrors,
    onError: OnPartError,
  ) {
    this.#pipeline = pipeline;
    this.#joint = joint;
    this.#bin = bin;
    this.#errors = errors;
    this.#onError = onError;
    this.#listen(bin, errors);
  }

  /** Puts `bin` in; where that fails it goes again, and what it was to be linked to is released. */
  static async enter<Start, Leave>(
    pipeline: Bin,
    joint: Joint<Start, Leave>,
    bin: Bin,
    options: Start,
    onError: OnPartError,
  ): Promise<ChangingPart<Start, Leave>> {
    try {
      const errors = await entered(pipeline, joint, bin, options);
      return new ChangingPart(pipeline, joint, bin, errors, onError);
    } catch (error) {
      await joint.release();
      throw error;
    }
  }

  get bin(): Bin {
    return this.#bin;
  }

  remove(options: Leave): Promise<void> {
    return this.#next(() => this.#takeOut(options));
  }

  replace(build: PartBuilder, options: Start & Leave): Promise<void> {
    return this.#next(() => this.#exchange(build, options));
  }

  async #takeOut(options: Leave): Promise<void> {
    if (this.#gone) return;
    using held = await this.#joint.part(this.#bin);
    this.#gone = true;
    await this.#joint.release();
    await this.#retire(this.#bin, this.#errors, options, held);
  }

  async #exchange(build: PartBuilder, options: Start & Leave): Promise<void> {
    if (this.#gone)
      throw new StateError(`${this.#bin.name} has been taken out: add another one in its place`);
    const [old, oldErrors] = [this.#bin, this.#errors];
    const made = this.#joint.make(build);
    using held = await this.#joint.part(old).catch(async (error: unknown) => {
      await removePart(this.#pipeline, made);
      throw error;
    });
    try {
      this.#errors = await entered(this.#pipeline, this.#joint, made, options);
    } catch (error) {
      await this.#joint.rejoin(old);
      throw error;
    }
    this.#bin = made;
    this.#listen(made, this.#errors);
    await this.#retire(old, oldErrors, options, held);
  }

  async #retire(part: Bin, errors: PartErrors, options: Leave, held: Disposable): Promise<void> {
    using _heard = errors;
    await this.#joint.playOut(part, options, held);
    await removePart(this.#pipeline, part);
  }

  #listen(part: Bin, errors: PartErrors): void {
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
  async #dropOut(part: Bin): Promise<void> {
    if (part !== this.#bin || this.#gone) return;
    using _held = await this.#joint.part(part);
    this.#gone = true;
    await this.#joint.release();
    await removePart(this.#pipeline, part);
    this.#errors[Symbol.dispose]();
    await goOn(this.#pipeline, laneOf(addressOf(this.#pipeline)));
  }
}

/** Links a part and starts it; where that fails it goes again, and says why. */
async function entered<Start, Leave>(
  pipeline: Bin,
  joint: Joint<Start, Leave>,
  part: Bin,
  options: Start,
): Promise<PartErrors> {
  const errors = new PartErrors(pipeline, part);
  try {
    await joint.join(part, options);
    if (errors.first !== undefined) throw errors.first;
    return errors;
  } catch (error) {
    await removePart(pipeline, part);
    errors[Symbol.dispose]();
    await goOn(pipeline, laneOf(addressOf(pipeline)));
    throw errors.first ?? error;
  }
}
