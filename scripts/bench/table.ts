import type { Contestant } from "./case.ts";
import type { Row, Verdict } from "./measure.ts";

const columns: readonly Contestant[] = ["C", "deepscript", "Worker", "records", "gst-python"];

/** The rows as text for a terminal, with each budget and whether it was met. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ["work", "", ...columns],
    ...rows.map((row) => [row.title, row.unit, ...columns.map((column) => figureOf(row, column))]),
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

/** The rows as Markdown, for the README. */
export function markdownOf(rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const notes = rows.flatMap(({ title, note }) => (note === undefined ? [] : [`- ${title}: ${note}`]));
  return [
    line(["work", "unit", ...columns, "budgets"]),
    line(["---", "---", ...columns.map(() => "---:"), "---"]),
    ...rows.map((row) =>
      line([
        row.title,
        row.unit,
        ...columns.map((column) => figureOf(row, column)),
        row.verdicts.map(briefVerdict).join("; "),
      ]),
    ),
    ...(notes.length === 0 ? [] : ["", ...notes]),
  ].join("\n");
}

function briefVerdict({ of, to, below, value, met }: Verdict): string {
  const ratio = to === undefined ? of : `${of} / ${to} ${short(value.median)}`;
  return `${ratio} < ${below}: ${met ? "met" : "**not met**"}`;
}

function figureOf(row: Row, column: Contestant): string {
  const figure = row.figures[column];
  return figure === undefined ? "-" : short(figure.median);
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
