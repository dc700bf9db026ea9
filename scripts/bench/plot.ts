import type { Contestant } from "./case.ts";
import type { Row } from "./measure.ts";
import { short } from "./table.ts";

const colours: Readonly<Record<Contestant, string>> = {
  bare: "#ffffff",
  C: "#8b949e",
  deepscript: "#2f81f7",
  Worker: "#79c0ff",
  records: "#3fb950",
  "gst-python": "#d29922",
};

const size = { width: 860, left: 330, right: 120, bar: 14, gap: 14, head: 56 } as const;

/** The rows as a drawing (SVG): for each work one bar a contestant, as long as its figure is to the row's greatest. */
export function plotOf(rows: readonly Row[], machine: string): string {
  const parts: string[] = [];
  let y: number = size.head;
  for (const row of rows) {
    const figures = bars(row);
    const greatest = Math.max(...figures.map(([, value]) => value));
    parts.push(text(size.left - 12, y + size.bar - 3, row.title, 'text-anchor="end" font-weight="600"'));
    parts.push(text(size.left - 12, y + 2 * size.bar - 3, row.unit, 'text-anchor="end" fill="#6e7681"'));
    for (const [name, value] of figures) {
      const width = Math.max(1, ((size.width - size.left - size.right) * Math.max(0, value)) / greatest);
      parts.push(
        `<rect x="${size.left}" y="${y}" width="${width.toFixed(1)}" height="${size.bar - 2}" fill="${colours[name]}"/>`,
        text(size.left + width + 6, y + size.bar - 4, `${short(value)} ${name}`),
      );
      y += size.bar;
    }
    y += Math.max(0, 2 - figures.length) * size.bar + size.gap;
  }
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${y}" viewBox="0 0 ${size.width} ${y}" font-family="sans-serif" font-size="11">`,
    "<title>deepscript beside its peers</title>",
    `<rect width="${size.width}" height="${y}" fill="#ffffff"/>`,
    text(16, 24, "deepscript beside its peers: less is better", 'font-size="15" font-weight="600"'),
    text(16, 42, `Medians on a ${machine}; each work has a scale of its own.`, 'fill="#6e7681"'),
    ...parts,
    "</svg>",
  ].join("\n")}\n`;
}

function bars(row: Row): (readonly [Contestant, number])[] {
  return (["C", "deepscript", "Worker", "records", "gst-python"] as const).flatMap((name) => {
    const figure = row.figures[name];
    return figure === undefined ? [] : [[name, figure.median] as const];
  });
}

function text(x: number, y: number, content: string, attributes = ""): string {
  return `<text x="${x.toFixed(1)}" y="${y}" ${attributes}>${Bun.escapeHTML(content)}</text>`;
}
