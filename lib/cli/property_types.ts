/** Whether properties take the parameters that they are given. */
import { PropertyError } from "../gst/errors.ts";
import { Pipeline } from "../gst/pipeline.ts";
import { hasFactory } from "../gst/registry.ts";
import { CliError } from "./errors.ts";
import { chosenValue, option, type ParameterValues, type Template } from "./template.ts";

/** Throws CliError where a parameter is a property's whole value and the property does not take it. */
export function requireTypes(template: Template, values: ParameterValues): void {
  let before = "";
  for (const [index, { name }] of template.slots.entries()) {
    before += template.texts[index] ?? "";
    const after = template.texts[index + 1] ?? "";
    const property = /(?:^|\s)([A-Za-z][\w-]*)\s*=\s*$/.exec(before)?.[1];
    const factory = factoryOf(before);
    const value = chosenValue(template, name, values);
    const whole = property !== undefined && !/^\S/.test(after);
    if (whole && factory !== undefined && value !== undefined) requireTaken(factory, property, name, value);
    // Something that is no word of its own, so that names of elements around it stay apart.
    before += "\0";
  }
}

/** The factory whose properties are being set where a launch string has come to this. */
function factoryOf(before: string): string | undefined {
  const words = before.slice(before.lastIndexOf("!") + 1).split(/\s+/);
  return words.findLast((word) => /^[A-Za-z][\w-]*$/.test(word));
}

function requireTaken(factory: string, property: string, parameter: string, value: string): void {
  if (!hasFactory(factory)) return;
  // Named, so that the numbers of the pipeline's own elements begin at 0.
  using scratch = new Pipeline("scratch-pipeline");
  const element = scratch.add(factory, {}, "scratch");
  const known = element.properties.find((each) => each.name === property);
  // Any text is a text, and elements may look at files that texts name.
  if (known === undefined || !known.writable || known.type.startsWith("gchararray")) return;
  try {
    element.set(property, value);
  } catch (cause) {
    if (!(cause instanceof PropertyError)) throw cause;
    throw new CliError(
      "usage",
      `${option(parameter)}=${value}: ${factory}'s ${property} takes ${known.type}`,
      { cause },
    );
  }
}
