/**
 * Errors that nothing in the program catches while a pipeline plays: of a timer, a listener, a consumer that nobody
 * awaits. While an await at its top level is pending, as that of run() is, Bun 1.4.5 prints them and goes on: so would
 * the pipeline, for ever. So they end the runs that are under way; where there is none, or nobody hears of its end, the
 * process. A program that listens for them itself decides alone.
 */

/** Told the error; the run that it is of is to end with it. */
type Fail = (error: unknown) => void;

/** An error, and the runs that it ends. */
interface Failure {
  readonly error: unknown;
  /** Those that are not down yet. */
  readonly ending: Set<Fail>;
  readonly runs: number;
  /** Rejections with the error that nobody has heard. */
  unheard: number;
  /** What the program's top level has ended with, if it has: nothing is left that could hear. */
  last: { readonly error: unknown } | undefined;
}

const runs = new Set<Fail>();
const failures = new Set<Failure>();
let playing = 0;

/** Until it is disposed of, which is to be before the run's promise settles, an uncaught error ends the run. */
export function untilRun(fail: Fail): Disposable {
  runs.add(fail);
  listen();
  return { [Symbol.dispose]: () => settled(fail) };
}

/** Until it is disposed of, an uncaught error ends the process where it ends no run. */
export function untilStopped(): Disposable {
  playing++;
  listen();
  let stopped = false;
  return {
    [Symbol.dispose]: () => {
      if (!stopped) playing--;
      stopped = true;
      listen();
    },
  };
}

/** Nothing listens while nothing plays. */
function listen(): void {
  const wanted = runs.size + playing > 0;
  const [thrown, rejected] = [
    process.listeners("uncaughtException"),
    process.listeners("unhandledRejection"),
  ];
  if (!wanted) process.off("uncaughtException", uncaught);
  else if (thrown.length === 0) process.on("uncaughtException", uncaught);
  // With a listener for exceptions the failure of the top level itself would go there: now that of a run is to be printed.
  if (!wanted && failures.size === 0) process.off("unhandledRejection", unhandled);
  else if (rejected.length === 0 && !saysItself()) process.on("unhandledRejection", unhandled);
}

/** What becomes of rejections stands in the command line. Those that are to be thrown come as exceptions. */
function saysItself(): boolean {
  return process.execArgv.some((argument) => argument.startsWith("--unhandled-rejections"));
}

function uncaught(error: unknown, origin: string): void {
  if (!programListens()) failed(error, origin === "unhandledRejection");
}

function unhandled(reason: unknown): void {
  if (process.listenerCount("unhandledRejection") > 1) return;
  for (const failure of failures) {
    if (failure.error !== reason) continue;
    failure.unheard++;
    if (failure.unheard >= failure.runs && failure.ending.size === 0) endProcess(reason);
    return;
  }
  // What nobody hears of is an exception to those who listen for these alone.
  if (programListens()) reportError(reason);
  else failed(reason, false);
}

/** The program has a listener of its own for exceptions. */
function programListens(): boolean {
  return process.listeners("uncaughtException").some((listener) => listener !== uncaught);
}

/** `atTop`: the program's top level has ended with it. */
function failed(error: unknown, atTop: boolean): void {
  const last = atTop ? { error } : undefined;
  const underWay = [...failures].filter(({ ending }) => ending.size > 0);
  const ending = new Set([...runs].filter((run) => underWay.every((failure) => !failure.ending.has(run))));
  if (ending.size > 0) {
    failures.add({ error, ending, runs: ending.size, unheard: 0, last });
    for (const fail of ending) fail(error);
    return;
  }
  // What else fails while runs end comes of that.
  const [failure] = underWay;
  if (failure === undefined) endProcess(error);
  else failure.last ??= last;
}

function settled(run: Fail): void {
  runs.delete(run);
  for (const failure of failures) {
    if (!failure.ending.delete(run) || failure.ending.size > 0) continue;
    if (failure.last !== undefined) endProcess(failure.last.error);
    // That nobody hears of the run's end is known when the promises that have settled now have been looked at.
    setImmediate(() => {
      failures.delete(failure);
      listen();
    });
  }
  listen();
}

/** As Bun ends a process whose top level has been left: the error is printed, and the code is 1. */
function endProcess(error: unknown): void {
  // Not from within a listener for exceptions: what is reported there is taken for a failure of the listener.
  setImmediate(() => {
    process.off("uncaughtException", uncaught);
    process.off("unhandledRejection", unhandled);
    reportError(error);
    if (!programListens()) process.exit(1);
  });
}
