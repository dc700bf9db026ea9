/** One line of the bench: the same work by us and by a peer. */
export interface Row {
  readonly work: string;
  readonly peer: string;
  readonly unit: string;
  readonly ours: number;
  readonly theirs: number;
  /** ours / theirs; below 1 is better than the peer. */
  readonly ratio: number;
  /** What else was measured. */
  readonly note?: string;
}

export type Measure = (quick: boolean) => Promise<Row>;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new RangeError("No values to take the median of.");
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return (lower + upper) / 2;
}

/**
 * Runs both sides in turn, so that a noisy moment meets both, and compares pair by pair. A first pair warms
 * the caches and is not counted.
 */
export async function pairs(
  count: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ ours: number; theirs: number; ratio: number }> {
  const measured: { ours: number; theirs: number }[] = [];
  for (let i = 0; i <= count; i++) {
    const pair = { ours: await ours(), theirs: await theirs() };
    if (i > 0) measured.push(pair);
  }
  return {
    ours: median(measured.map((pair) => pair.ours)),
    theirs: median(measured.map((pair) => pair.theirs)),
    ratio: median(measured.map((pair) => pair.ours / pair.theirs)),
  };
}

/** Runs a program to its end and gives what it printed; fails with its errors if it failed. */
export async function output(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ stdout: string; stderr: string }> {
  const child = Bun.spawn([...argv], { stdout: "pipe", stderr: "pipe", env: { ...process.env, ...env } });
  const [stdout, stderr, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  if (code !== 0) throw new Error(`${argv.join(" ")} ended with code ${code}:\n${stderr.slice(-2000)}`);
  return { stdout, stderr };
}

/** A Python that has gst-python: Debian's, where another one stands before it on the PATH. */
export function gstPython(): string {
  for (const python of ["python3", "/usr/bin/python3"]) {
    const found = Bun.spawnSync([python, "-c", "import gi; gi.require_version('Gst', '1.0')"], {
      stdout: "ignore",
      stderr: "ignore",
    });
    if (found.exitCode === 0) return python;
  }
  throw new Error(
    "The bench's peer is missing: apt-get install python3-gi python3-gst-1.0 gir1.2-gstreamer-1.0",
  );
}
