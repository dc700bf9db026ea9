/** Keeps what goes wrong in a part of a pipeline from the others. */
import type { Bin } from "./bin.ts";
import type { PipelineError } from "./errors.ts";
import { addressOf } from "./object.ts";
import { type Keeper, ownerOf, type PipelineOwner } from "./owners.ts";

/** Takes the errors of one part from when it is made until it is disposed of. */
export class PartErrors implements Keeper, Disposable {
  readonly #owner: PipelineOwner | undefined;
  readonly #name: string;
  readonly #failed = Promise.withResolvers<void>();
  #first: PipelineError | undefined;
  /** The part is not yet in what the pipeline's changes of state take with them. */
  #entering = true;
  /** Called with the first error; those that follow say that neighbours noticed. */
  onError: ((error: PipelineError) => void) | undefined;

  constructor(pipeline: Bin, part: Bin) {
    this.#owner = ownerOf(addressOf(pipeline));
    this.#name = part.name;
    this.#owner?.keepers.add(this);
  }

  get first(): PipelineError | undefined {
    return this.#first;
  }

  /** Resolves at the first error. */
  get failed(): Promise<void> {
    return this.#failed.promise;
  }

  /** From now on the part starts and stops with the pipeline. */
  entered(): void {
    this.#entering = false;
  }

  takes(places: string, _message: string, error: () => PipelineError): boolean {
    // What fails with the whole pipeline on its way up has failed that.
    if ((this.#owner?.changing && !this.#entering) || !`${places.replaceAll("\n", " ")} `.match(this.#place))
      return false;
    if (this.#first === undefined) {
      this.#first = error();
      this.#failed.resolve();
      this.onError?.(this.#first);
    }
    return true;
  }

  begin(): void {}

  rest(): Promise<void> {
    return Promise.resolve();
  }

  ending(): void {}

  [Symbol.dispose](): void {
    this.#owner?.keepers.delete(this);
  }

  /** As paths have it: `/GstPipeline:main/GstBin:bin0/GstQueue:queue0`. */
  get #place(): RegExp {
    return new RegExp(`:${RegExp.escape(this.#name)}[/ ]`);
  }
}
