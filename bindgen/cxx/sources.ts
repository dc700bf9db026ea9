import { basename } from "node:path";
import { sdkInclude } from "../c/sdk-folder.ts";
import type { Config } from "../config.ts";
import type { Output } from "../emit.ts";
import type { Record } from "../ir.ts";
import type { Generated } from "../pipeline.ts";
import type { SelectedModule } from "../select.ts";
import { accessorName, accessorsOf, cxxFields, layoutSymbol } from "./accessors.ts";
import { cxxEssentials } from "./front.ts";
import { cxxSpellings } from "./spellings.ts";

/** The accessors of each header's C++ classes, a source a header: some headers cannot be included together. */
export function cxxSources(generated: Generated, config: Config): Output[] {
  const spellings = cxxSpellings(generated.modules);
  return generated.modules.flatMap((module) => {
    const classes = module.records.filter(
      (record) => cxxFields(record, generated.layout, generated.names).length > 0 && spellings.has(record),
    );
    const parts = classes.map((record) => classText(record, spellings.get(record) ?? "", generated));
    return parts.length === 0 ? [] : [source(module, parts, generated, config)];
  });
}

function source(
  module: SelectedModule,
  parts: readonly string[],
  { sdkFolder }: Generated,
  config: Config,
): Output {
  const header = basename(module.file);
  const text = [
    `/* Generated from ${header} by \`bun run bindgen native\`. */`,
    cxxEssentials(config) + (sdkFolder === null ? "" : sdkInclude(sdkFolder, header, config)),
    "#include <cstddef>\n",
    '#include "containers.hpp"\n',
    "/* Classes with references have offsets as well, on every compiler that there is a target for. */",
    '#pragma GCC diagnostic ignored "-Winvalid-offsetof"\n',
    'extern "C" {\n',
    ...parts,
    "}\n",
  ].join("\n");
  return { path: `${header.replaceAll(".", "_")}.cpp`, text };
}

function classText(record: Record, type: string, { layout, names }: Generated): string {
  const owner = names.record(record)?.name ?? "";
  const placed = layout.record(record);
  const lines: string[] = [];
  const assert = (fact: string) =>
    lines.push(`static_assert (${fact}, "bindgen has read ${owner} otherwise");`);
  assert(`sizeof (${type}) == ${placed?.size ?? 0} && alignof (${type}) == ${placed?.align ?? 0}`);
  for (const field of cxxFields(record, layout, names)) {
    const member = `deepscript::bare<decltype (((${type} *) nullptr)->${field.name})>`;
    assert(`offsetof (${type}, ${field.name}) == ${field.offset}`);
    if (field.shape.kind !== "cxx") continue;
    for (const accessor of accessorsOf(field.shape.of, accessorName(owner, field.name), member)) {
      for (const fact of accessor.asserts) assert(fact);
      const { name, template, type: container } = accessor;
      const parameters = "(const void *at, double *out, std::uint32_t room) noexcept";
      lines.push(
        `double ds_${name} ${parameters};`,
        `double ds_${name} ${parameters}`,
        `{ return deepscript::${template}<${container}> (at, out, room); }`,
      );
    }
  }
  const symbol = layoutSymbol(record, owner, layout, names);
  lines.push(`void ds_${symbol} (void) noexcept;`, `void ds_${symbol} (void) noexcept {}`, "");
  return lines.join("\n");
}
