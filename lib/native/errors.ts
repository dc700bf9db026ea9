/** A handler did not answer in time; the streaming thread went on without it. */
export class HandlerTimeoutError extends Error {
  override readonly name = "HandlerTimeoutError";
}

/** The Worker that a handler lived in has ended although it was still needed. */
export class WorkerExitError extends Error {
  override readonly name = "WorkerExitError";
}

/** Pixels of a surface that cannot be had, and why. */
export class SurfaceError extends Error {
  override readonly name = "SurfaceError";
}
