/** Texts that metadata points to, and who owns each. */

import { textAt } from "../native/c-string.ts";
import { atProgram } from "../native/errors.ts";
import { textOf } from "../native/given-values.ts";
import { glib } from "./c.ts";

/**
 * What happens to the old text when a new one is written, per field:
 *
 * | field | owner | written |
 * |---|---|---|
 * | NvOSD_TextParams.display_text | the metadata, which g_frees it | the old one is freed, the new one g_malloc'd |
 * | NvDsLabelInfo.pResult_label | the metadata, likewise | likewise |
 * | NvOSD_FontParams.font_name | nobody: programs assign literals | interned; the old one is left alone |
 * | NvDsClassifierMeta.classifier_type | nobody, likewise | interned; the old one is left alone |
 * | NvDsSensorInfo_meta.uri, sensor_id, sensor_name | the element that set it | never |
 */
interface TextField {
  get(): number;
  set(address: number): void;
}

/** Replaces a text that the metadata owns; undefined leaves none. */
export function replaceOwnedText(field: TextField, text: string | undefined): void {
  const old = field.get();
  field.set(text === undefined ? 0 : glib.g_strdup(requireNoNul(text)));
  if (old !== 0) glib.g_free(old);
}

/** The address of a text that stays for as long as the process: for fields that nobody frees. */
export function internedText(text: string): number {
  return glib.g_intern_string(requireNoNul(text));
}

/** The text at an address, copied; undefined for NULL. */
export const readText: (address: number) => string | undefined = textAt;

/** The text, unless it is none, or holds a NUL, where C's would end. */
export function requireNoNul(text: string, what = "a text of metadata"): string {
  if (textOf(what, text).includes("\0"))
    throw atProgram(new RangeError(`text for C cannot hold a NUL: ${JSON.stringify(text)}`));
  return text;
}
