/** A function whose module is loaded when it is first called; `load` gives the function itself. */
export function late<F extends (...args: never[]) => unknown>(load: () => F): F {
  let loaded: F | undefined;
  const call = (...args: never[]): unknown => {
    loaded ??= load();
    return loaded(...args);
  };
  return call as F;
}
