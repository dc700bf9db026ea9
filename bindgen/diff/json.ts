import { z } from "zod";
import { type Affected, needsAPerson } from "./affected.ts";
import { type Change, hows, type Side, whats } from "./change.ts";
import type { Difference } from "./compare.ts";

const side: z.ZodType<Side> = z.strictObject({
  header: z.string().describe("the module, package/header; empty where the source does not tell"),
  offset: z.number().optional().describe("bytes from the struct's begin"),
  bit: z.number().optional().describe("of a bit-field: its first bit in the byte at offset"),
  size: z.number().optional().describe("bytes"),
  align: z.number().optional().describe("bytes"),
  type: z.string().optional().describe("as C spells it, else in words; of a function, its prototype"),
  value: z.string().optional().describe("integers in decimal"),
});

const change: z.ZodType<Change> = z.strictObject({
  what: z.enum(whats),
  name: z.string().describe("C's name; the struct's or enum's and the member's with a dot between them"),
  how: z.array(z.enum(hows)).min(1),
  old: side.nullable().describe("null where it was added"),
  new: side.nullable().describe("null where it was removed"),
  note: z.string().optional().describe("what may help who has to follow the change"),
});

const release = z.strictObject({
  label: z.string(),
  version: z.string().nullable().describe("DeepStream's, null where it is not told"),
  target: z.string().nullable().describe("the machine of the layouts, null where it is not told"),
});

/** What `bindgen diff --json` writes. */
export const diffSchema: z.ZodType<DiffDocument> = z.strictObject({
  schema: z.literal(1).describe("raised when a field changes its meaning or goes"),
  old: release,
  new: release,
  packages: z.array(z.string()).describe("compared: those that both have"),
  headers: z.strictObject({
    added: z.array(z.string()),
    removed: z.array(z.string()),
    leftOut: z
      .array(z.strictObject({ header: z.string(), reason: z.string() }))
      .describe("bound in one release only, though both have them; nothing in them was compared"),
    neither: z
      .array(z.strictObject({ header: z.string(), reason: z.string() }))
      .describe("bound in neither release, though both have them; nothing in them was compared"),
  }),
  changes: z.array(change),
  uses: z
    .array(
      z.strictObject({
        file: z.string(),
        lines: z.array(z.number()),
        change: z.number().describe("index in changes"),
        needsAPerson: z.boolean().describe("new bindings alone do not make it good"),
      }),
    )
    .describe("hand-written code that uses what changed"),
});

export interface DiffDocument {
  readonly schema: 1;
  readonly old: Release;
  readonly new: Release;
  readonly packages: readonly string[];
  readonly headers: Difference["headers"];
  readonly changes: readonly Change[];
  readonly uses: readonly {
    readonly file: string;
    readonly lines: readonly number[];
    readonly change: number;
    readonly needsAPerson: boolean;
  }[];
}

interface Release {
  readonly label: string;
  readonly version: string | null;
  readonly target: string | null;
}

export function documentOf(difference: Difference, found: readonly Affected[]): DiffDocument {
  const release = ({ label, version, target }: Difference["old"]): Release => ({ label, version, target });
  const { packages, headers, changes } = difference;
  return {
    schema: 1,
    old: release(difference.old),
    new: release(difference.new),
    packages,
    headers,
    changes,
    uses: found.map((one) => ({
      file: one.file,
      lines: one.lines,
      change: changes.indexOf(one.change),
      needsAPerson: needsAPerson(one),
    })),
  };
}
