/** What `npm start` hands to the main sample. */

/** The sample's options that take no value: what follows one of them stands alone. */
export const flags: readonly string[] = ["--loop", "--no-sync", "--quiet", "--json", "--help", "-h"];

/** The arguments that were given, behind what makes the default clip a show that goes on. */
export function startArguments(given: readonly string[]): string[] {
  const loop = given.some((_, index) => namesInput(given, index)) ? [] : ["--loop"];
  const told = given.some((word) => /^--(quiet|summary|json)(=|$)/.test(word));
  return [...loop, ...(told ? [] : ["--summary", "1"]), ...given];
}

/** Whether a word is of the video that is to play: -i, --input, or what stands alone. */
function namesInput(given: readonly string[], index: number): boolean {
  const word = given[index] ?? "";
  if (word.startsWith("-") && word !== "-") return /^(-i|--input(=|$))/.test(word);
  const before = given[index - 1] ?? "";
  const takesValue = /^(-[^-]|--[^=]+)$/.test(before) && !flags.includes(before);
  return !takesValue;
}
