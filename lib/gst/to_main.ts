/** What a handler in a Worker and the main thread say to each other. */

/**
 * The second argument of a handler in a Worker: its way to the main thread, as long as the Worker lives, so that
 * timers may use it too.
 *
 *     // counter.ts
 *     export default function count(batch: Batch, main: ToMain<{ cars: number }>): void {
 *       main.post({ cars: batch.frames[0]?.objects.length ?? 0 });
 *     }
 *
 *     // the script
 *     pad.onBatch<typeof import("./counter.ts")>(new URL("./counter.ts", import.meta.url), {
 *       onMessage: ({ cars }) => console.log(cars),
 *     });
 */
export interface ToMain<Message> {
  /**
   * Sends plain data; it is copied, as structuredClone() does. What a handler posts has arrived when run() or stop()
   * settles, in order. Throws DataCloneError for functions and the like, and for metadata: post its snapshot().
   */
  post(message: Message): void;
}

/** What the handler that is a module's default export posts; unknown where that is not known. */
export type MessageOf<Module> = Module extends {
  default(data: never, main: ToMain<infer Message>): unknown;
}
  ? Message
  : unknown;
