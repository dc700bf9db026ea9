/** Caps that GStreamer takes, and whoever wrote them did not mean. Loaded for every caps: it needs little. */
import { nearest } from "./later.ts";

/** `at`: characters from the text's begin to what is wrong. */
export interface CapsFault {
  readonly at: number;
  readonly why: string;
}

export interface Part {
  readonly text: string;
  readonly at: number;
}

/** What is misspelt in caps that GStreamer takes all the same. */
export function whyMisspelt(text: string): string | undefined {
  return withPlace(text, misspeltField(text));
}

/** Why, with the place. */
export function withPlace(text: string, fault: CapsFault | undefined): string | undefined {
  if (fault === undefined) return undefined;
  const { at, why } = fault;
  return `${why} (at character ${at + 1}: ${JSON.stringify(text.slice(at, at + 40))})`;
}

const common = ["format", "caps", "layout"];
const known: Readonly<Record<string, readonly string[]>> = {
  "video/x-raw": [
    ...[...common, "width", "height", "framerate", "max-framerate", "pixel-aspect-ratio", "interlace-mode"],
    ...["colorimetry", "chroma-site", "views", "multiview-mode", "multiview-flags", "field-order"],
    ...["texture-target", "drm-format", "block-linear", "batch-size", "num-surfaces-per-frame", "gpu-id"],
  ],
  "audio/x-raw": [...common, "rate", "channels", "channel-mask"],
};

/**
 * A field of raw video or sound that is misspelt. GStreamer takes it as a field of the program's own, which no element
 * heeds. `text` may be a whole launch string.
 */
export function misspeltField(text: string): CapsFault | undefined {
  if (!text.includes("/x-raw")) return undefined;
  for (const match of text.matchAll(/\b((?:video|audio)\/x-raw)(?:\s*\([^)]*\))?(?=\s*,)/g)) {
    const [whole, media = ""] = match;
    const names = known[media] ?? [];
    const fault = first(fieldsBehind(text, match.index + whole.length), ({ text: field, at }) => {
      if (names.includes(field)) return undefined;
      const near = nearest()
        .nearestNames(field, names)
        .filter((name) => Math.abs(name.length - field.length) <= 1);
      if (near.length === 0) return undefined;
      const meant = near.map((name) => `"${name}"`).join(" or ");
      return { at, why: `${media} has no field "${field}", and it would be ignored. Did you mean ${meant}?` };
    });
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** The names of `, name=value` after `, name=value`, whose values may be lists and texts. */
function fieldsBehind(text: string, begin: number): Part[] {
  const field =
    /\s*,\s*([A-Za-z][\w-]*)\s*=\s*(?:\([^)]*\)\s*)?(?:\{[^}]*\}|\[[^\]]*\]|"(?:\\.|[^"\\])*"|[^\s,;!"]*)/y;
  field.lastIndex = begin;
  const found: Part[] = [];
  for (let match = field.exec(text); match !== null; match = field.exec(text)) {
    const [whole, name = ""] = match;
    found.push({ text: name, at: match.index + whole.indexOf(name) });
  }
  return found;
}

/** What is wrong with the first part that something is wrong with. */
export function first<T>(
  parts: readonly T[],
  fault: (part: T) => CapsFault | undefined,
): CapsFault | undefined {
  for (const part of parts) {
    const found = fault(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
