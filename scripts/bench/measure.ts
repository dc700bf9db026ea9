import type { Bout, Budget, Contestant } from "./case.ts";
import { type Spread, spread } from "./statistics.ts";

/** A budget, and how it was met. */
export interface Verdict extends Budget {
  readonly value: Spread;
  readonly met: boolean;
}

/** One line of the table, measured. */
export interface Row {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly figures: Partial<Readonly<Record<Contestant, Spread>>>;
  /** Each contestant's figure divided by C's, and by gst-python's, where they take part. */
  readonly ratios: readonly { readonly of: Contestant; readonly to: Contestant; readonly value: Spread }[];
  readonly verdicts: readonly Verdict[];
  readonly note?: string;
}

type Round = ReadonlyMap<Contestant, number>;

/**
 * Runs all contestants in turn, so that a noisy moment meets them all, and compares them round by round. A first round
 * warms the caches and is not counted.
 */
export async function measure(bout: Bout, rounds: number): Promise<Row> {
  const measured: Round[] = [];
  for (let round = 0; round <= rounds; round++) {
    const values = await oneRound(bout);
    if (round > 0) measured.push(values);
  }
  const names = [...(measured[0]?.keys() ?? [])].filter((name) => name !== "bare");
  const ratio = (of: Contestant, to: Contestant): Spread =>
    spread(measured.map((round) => figure(round, of) / figure(round, to)));
  return {
    name: bout.name,
    title: bout.title,
    unit: bout.unit,
    figures: Object.fromEntries(
      names.map((name) => [name, spread(measured.map((round) => figure(round, name)))]),
    ),
    ratios: names.flatMap((of) =>
      names
        .filter((to) => to !== of && (to === "C" || to === "gst-python") && bout.unit !== "%")
        .map((to) => ({ of, to, value: ratio(of, to) })),
    ),
    verdicts: bout.budgets.map((budget) => {
      const value =
        budget.to === undefined
          ? spread(measured.map((round) => figure(round, budget.of)))
          : ratio(budget.of, budget.to);
      return { ...budget, value, met: value.median < budget.below };
    }),
    ...(bout.note !== undefined && { note: bout.note }),
  };
}

async function oneRound({ contestants, value, figure = (own) => own }: Bout): Promise<Round> {
  const values = new Map<Contestant, number>();
  for (const name of order) {
    const run = await contestants[name]?.();
    if (run !== undefined) values.set(name, value(run));
  }
  const bare = values.get("bare") ?? Number.NaN;
  return new Map([...values].map(([name, own]) => [name, figure(own, bare)]));
}

const order: readonly Contestant[] = ["bare", "C", "deepscript", "Worker", "records", "gst-python"];

function figure(round: Round, name: Contestant): number {
  const value = round.get(name);
  if (value === undefined) throw new RangeError(`${name} takes no part.`);
  return value;
}
