import type { StartConfig } from "./config-start.ts";
import { BindgenError } from "./diagnostics.ts";
import { type EmitContext, enumParts, Imports, type Output, signatureRow } from "./emit.ts";
import { emitClass } from "./emit-class.ts";
import { banner, constant, fileText, plain, type Statement } from "./emit-text.ts";
import type { SelectedModule } from "./select.ts";

const path = "start";

/** The module for the start: of each package that is bound what the configuration names, under the package's name. */
export function emitStart(
  modules: readonly SelectedModule[],
  config: { readonly [name: string]: StartConfig },
  context: EmitContext,
): Output | null {
  const imports = new Imports(path, context);
  const parts = Object.entries(config).flatMap(([name, wanted]): Statement[] => {
    const own = modules.filter((module) => module.path.startsWith(`${name}/`));
    return own.length === 0 ? [] : partsOf(name, own, wanted, context, imports);
  });
  if (parts.length === 0) return null;
  return { path: `${path}.ts`, text: fileText(banner, [...imports.declarations().map(plain), ...parts]) };
}

function partsOf(
  name: string,
  modules: readonly SelectedModule[],
  { functions, enums, structs }: StartConfig,
  context: EmitContext,
  imports: Imports,
): Statement[] {
  const { names } = context;
  const find = <T>(wanted: string, all: readonly T[], nameOf: (one: T) => string | undefined): T => {
    const found = all.find((one) => nameOf(one) === wanted);
    if (found !== undefined) return found;
    throw new BindgenError(
      "badConfiguration",
      `${name} has no ${wanted}, which the module for the start is to have`,
      "take it out of bindgen/config-start.ts, or install the release of the library that has it",
    );
  };
  const functionsThere = modules.flatMap((module) => module.functions);
  const enumsThere = modules.flatMap((module) => module.enums);
  const recordsThere = modules.flatMap((module) => module.records);
  const rows = functions.map((wanted) => signatureRow(find(wanted, functionsThere, (one) => one.name)));
  return [
    constant(name, rows),
    ...enums.flatMap((wanted) =>
      enumParts(
        find(wanted, enumsThere, (one) => names.enum(one)?.name),
        names,
      ),
    ),
    ...Object.entries(structs).flatMap(([wanted, fields]) => {
      const record = find(wanted, recordsThere, (one) => names.record(one)?.name);
      return emitClass(record, context, imports, fields).map((found) => found.class);
    }),
  ];
}
