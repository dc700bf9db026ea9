/** In URIs, up to `@`: one that was cut short, as GStreamer's graphs do with an ellipsis, may have been cut there. */
const inUris = /([a-z][a-z0-9+.-]*:\/\/(?:\\[^\s"']|[^\s/:@"'\\])*:)(?:\\[^\s"']|[^\s/"'\\])*(?=@|…)/gi;

/** Values of user-pw and the like, bare or in quotes; graphs escape those, and have `\l` before a property's name. */
const inProperties =
  /((?:(?<![\w-])|(?<=\\l))(?:[\w-]+-)?(?:pw|passw(?:or)?d|passphrase)\s*=\s*(?:\([a-z]+\)\s*)?)(?:"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|\\+"[^"\\]*(?:\\+")?|(?:\\[^"']|[^\s"'\\])+)/gi;

/** Hides the passwords of all URIs and properties in a text, for what is shown: `rtsp://user:***@camera/1`. */
export function withoutPasswords(text: string): string {
  return hidden(text, 0).text;
}

/** The same; `offset` is then where the character stands that stood at `offset`, or what hides it. */
export function hidden(text: string, offset: number): { readonly text: string; readonly offset: number } {
  return [inUris, inProperties].reduce(hide, { text, offset });
}

function hide(
  { text, offset }: { readonly text: string; readonly offset: number },
  passwords: RegExp,
): { readonly text: string; readonly offset: number } {
  let shown = "";
  let end = 0;
  let moved = offset;
  for (const { 0: whole, 1: before = "", index } of text.matchAll(passwords)) {
    const begin = index + before.length;
    shown += `${text.slice(end, begin)}***`;
    end = index + whole.length;
    if (offset >= end) moved += begin + 3 - end;
    else if (offset > begin) moved += begin - offset;
  }
  return { text: shown + text.slice(end), offset: moved };
}
