import { cName } from "../c-name.ts";
import type { Field, Record } from "../ir.ts";
import { strip } from "../kinds.ts";

/** How C++ names each record: by its name, or, if it has none, by the field that holds it. */
export function cxxSpellings(
  modules: readonly { readonly records: readonly Record[] }[],
): Map<Record, string> {
  const spellings = new Map<Record, string>();
  const visit = (record: Record, type: string): void => {
    if (spellings.has(record)) return;
    spellings.set(record, type);
    for (const field of record.fields ?? []) visitField(field, type);
  };
  const visitField = (field: Field, owner: string): void => {
    let bare = strip(field.type);
    let value = `((${owner} *) nullptr)->${field.name}`;
    while (bare.kind === "array") {
      bare = strip(bare.of);
      value = `${value}[0]`;
    }
    if (bare.kind !== "record" || cName(bare.record) !== null) return;
    if (field.name !== null) visit(bare.record, `std::remove_reference_t<decltype (${value})>`);
    else for (const inner of bare.record.fields ?? []) visitField(inner, owner);
  };
  for (const record of modules.flatMap(({ records }) => records)) {
    const name = cName(record);
    if (name !== null) visit(record, name);
  }
  return spellings;
}
