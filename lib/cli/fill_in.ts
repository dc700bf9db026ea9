/** A template and its parameters to a launch string. */
import { quoteTemplate } from "../gst/launch_quote.ts";
import { chosenValue, isInCaps, openQuote, type ParameterValues, type Template } from "./template.ts";

/** The launch string: a value behind `property=` is quoted so that the property gets exactly that text. */
export function fillIn(template: Template, values: ParameterValues): string {
  let text = template.texts[0] ?? "";
  for (const [index, { name }] of template.slots.entries()) {
    const value = chosenValue(template, name, values) ?? "";
    const next = template.texts[index + 1] ?? "";
    const quote = openQuote(text);
    if (quote !== undefined) text += value.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`) + next;
    else if (isAssigned(text) && !isInCaps(text)) text = quoteTemplate([text, next], [value]);
    else text += value + next;
  }
  return text;
}

/** Whether what follows belongs to the value of a property. */
function isAssigned(before: string): boolean {
  return /(?:^|\s)[\w:-]+\s*=\s*(?:\\.|\S)*$/.test(before);
}
