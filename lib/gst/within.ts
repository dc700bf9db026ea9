/** The longest that a timer can take, about 25 days; a longer one would be over at once. */
const longest = 2 ** 31 - 1;

/**
 * Resolves with what `promise` settles to, or with `late` when that takes longer than `ms`; with Infinity it waits for
 * ever. Rejects as it does.
 */
export async function within<T, Late>(promise: Promise<T>, ms: number, late: Late): Promise<T | Late> {
  if (ms > longest) return await promise;
  const timeout = Promise.withResolvers<Late>();
  const timer = setTimeout(() => timeout.resolve(late), ms);
  try {
    return await Promise.race([promise, timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
