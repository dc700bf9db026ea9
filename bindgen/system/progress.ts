/** Where a run has got to. */
export interface Progress {
  /** Another pass begins; `total`: of how many things, where that is known. */
  pass(name: string, total?: number): void;
  /** One more thing of the pass is done. */
  advance(what?: string): void;
  end(): void;
}

export const noProgress: Progress = { pass: () => {}, advance: () => {}, end: () => {} };

/** One line on a terminal that is written over and over, and wiped in the end; nothing where there is no terminal. */
export function terminalProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY || process.env["TERM"] === "dumb") return noProgress;
  let pass = "";
  let of: number | undefined;
  let done = 0;
  let shown = 0;
  const show = (what: string, now: boolean) => {
    // A terminal is slow, an eye is slower.
    if (!now && performance.now() - shown < 40) return;
    shown = performance.now();
    const count = done === 0 && of === undefined ? "" : ` ${done}${of === undefined ? "" : `/${of}`}`;
    const line = `${pass}${count}${what === "" ? "" : `  ${what}`}`;
    // A terminal that does not tell its width says 0.
    stream.write(`\r\x1b[K${line.slice(0, (stream.columns || 80) - 1)}`);
  };
  return {
    pass(name, total) {
      pass = name;
      of = total;
      done = 0;
      show("", true);
    },
    advance(what = "") {
      done++;
      show(what, false);
    },
    end: () => {
      if (shown > 0) stream.write("\r\x1b[K");
      shown = 0;
    },
  };
}
