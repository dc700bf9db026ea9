/** What must not stay behind when the process is told to end. */
const cleanups = new Set<() => void>();

/** Runs `cleanup` if a signal ends the process before the handle is disposed of. */
export function unlessInterrupted(cleanup: () => void): Disposable {
  cleanups.add(cleanup);
  return { [Symbol.dispose]: () => cleanups.delete(cleanup) };
}

const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Signals end the process cleanly, with the code a shell expects, and with a last line on what has become of the work. */
export function endOnSignals(lastLine: () => string): Disposable {
  const ends = Object.entries(signals).map(([signal, code]) => {
    const end = () => {
      for (const cleanup of cleanups) cleanup();
      console.error(lastLine());
      process.exit(code);
    };
    process.on(signal, end);
    return () => process.off(signal, end);
  });
  return {
    [Symbol.dispose]: () => {
      for (const off of ends) off();
    },
  };
}

let lastBreath = performance.now();

/** To be awaited in long loops: lets signals and the progress line have their turn, about 20 times a second. */
export async function breathe(): Promise<void> {
  if (performance.now() - lastBreath < 50) return;
  await new Promise<void>((resolve) => setImmediate(resolve));
  lastBreath = performance.now();
}
