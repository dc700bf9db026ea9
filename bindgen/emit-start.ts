import type { StartConfig } from "./config-start.ts";
import { type EmitContext, enumParts, Imports, type Output, signatureRow } from "./emit.ts";
import { emitClass } from "./emit-class.ts";
import { banner, constant, fileText, plain, type Statement } from "./emit-text.ts";
import type { SelectedModule } from "./select.ts";

const path = "start";

/**
 * The module for the start: of each package that is bound what the configuration names, under the package's name. What
 * an older release does not have is left out: lib/ is checked against the one that is committed.
 */
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
  const functionsThere = new Map(
    modules.flatMap((module) => module.functions.map((one) => [one.name, one] as const)),
  );
  const enumsThere = new Map(
    modules.flatMap((module) => module.enums.map((one) => [names.enum(one)?.name, one] as const)),
  );
  const recordsThere = new Map(
    modules.flatMap((module) => module.records.map((one) => [names.record(one)?.name, one] as const)),
  );
  const rows = functions.flatMap((wanted) => {
    const found = functionsThere.get(wanted);
    return found === undefined ? [] : [signatureRow(found)];
  });
  return [
    constant(name, rows),
    ...enums.flatMap((wanted) => {
      const found = enumsThere.get(wanted);
      return found === undefined ? [] : enumParts(found, names);
    }),
    ...Object.entries(structs).flatMap(([wanted, fields]) => {
      const found = recordsThere.get(wanted);
      return found === undefined ? [] : emitClass(found, context, imports, fields).map((one) => one.class);
    }),
  ];
}
