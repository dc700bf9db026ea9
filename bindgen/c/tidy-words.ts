/** Words of C and of its compilers that `tidy` treats in ways of their own. */

/** Change no layout and no call. */
export const dropped: ReadonlySet<string> = new Set([
  "__extension__",
  "__restrict",
  "__restrict__",
  "restrict",
  "__volatile__",
  "__volatile",
  "_Noreturn",
  "_Thread_local",
  "__thread",
]);

/** To what the parser knows them as. */
export const renamed: ReadonlyMap<string, string> = new Map([
  ["__inline", "inline"],
  ["__inline__", "inline"],
  ["__signed__", "signed"],
  ["__signed", "signed"],
  ["__const", "const"],
  ["__const__", "const"],
  ["__alignof__", "_Alignof"],
  ["__alignof", "_Alignof"],
]);

export const typeWords: ReadonlySet<string> = new Set([
  "int",
  "char",
  "short",
  "long",
  "signed",
  "unsigned",
  "_Bool",
  "__int128",
]);
export const qualifiers: ReadonlySet<string> = new Set(["const", "volatile"]);
/** What stands beside `_Complex`, on either side. */
export const complexParts: ReadonlySet<string> = new Set([
  "float",
  "double",
  "long",
  "int",
  "short",
  "char",
  "signed",
  "unsigned",
]);
/** What stands between `asm` and its parentheses. */
export const asmQualifiers: ReadonlySet<string> = new Set([
  "volatile",
  "__volatile__",
  "__volatile",
  "inline",
  "goto",
]);
