/** Runs what it is handed one after the other, whether what came before succeeded or not. */
export type OneByOne = <T>(operation: () => Promise<T>) => Promise<T>;

export function oneByOne(): OneByOne {
  let last: Promise<unknown> = Promise.resolve();
  return (operation) => {
    const done = last.then(operation);
    last = done.catch(() => {});
    return done;
  };
}
