import { InputError } from "../video/errors.ts";

/** The classes of a label file, in the network's order: one a line, or with semicolons between them. */
export async function readLabels(path: string): Promise<string[]> {
  const file = Bun.file(path);
  if (!(await file.exists())) throw new InputError(`${path}: no such file of labels.`);
  const text = await file.text();
  return text
    .trimEnd()
    .split(/[\n;]/)
    .map((label) => label.trim());
}
