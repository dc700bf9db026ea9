import type { Contestant } from "./case.ts";
import type { Row, Verdict } from "./measure.ts";

const columns: readonly Contestant[] = ["C", "deepscript", "Worker", "records", "gst-python"];

/** The rows as text for a terminal, with each budget and whether it was met. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ["work", "", ...columns],
    ...rows.map((row) => [
      row.title,
      row.unit,
      ...columns.map((column) => {
        const figure = row.figures[column];
        return figure === undefined ? "-" : short(figure.median);
      }),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, index) =>
    Math.max(...cells.map((line) => line[index]?.length ?? 0)),
  );
  const lines = cells.map((line) =>
    line
      .map((cell, index) => (index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
  const verdicts = rows.flatMap((row) => row.verdicts.map((verdict) => verdictOf(row, verdict)));
  const notes = rows.flatMap(({ title, note }) => (note === undefined ? [] : [`${title}: ${note}`]));
  return [...lines, "", ...verdicts, ...notes].join("\n");
}

/** Three digits that say something. */
export function short(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en-US");
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

function verdictOf({ title, unit }: Row, { of, to, below, value, met }: Verdict): string {
  const what = to === undefined ? `${of}, ${unit}` : `${of} / ${to}`;
  const found = `${short(value.median)} (${short(value.low)} to ${short(value.high)})`;
  return `${met ? "met    " : "NOT MET"}  ${title}: ${what} ${found}, budget below ${below}`;
}
