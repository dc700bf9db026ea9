/** The words of C, as far as they have to be told apart without a parser. */

const token =
  /[ \t\r\n\f\v]+|#pragma [^\n]*|[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*|\.?\d(?:[eEpP][+-]|[\w.])*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\.\.\.|[\s\S]/g;

/** All of the text, space included. */
export function tokenize(text: string): string[] {
  return text.match(token) ?? [];
}

export function isSpace(word: string): boolean {
  const code = word.charCodeAt(0);
  return code === 32 || (code >= 9 && code <= 13);
}

export function isIdentifier(word: string): boolean {
  return /^[A-Za-z_$\u0080-\uffff]/.test(word);
}

/** Where in a list of words the bracket at `open` is closed, or its length. */
export function closing(words: readonly string[], open: number): number {
  let depth = 0;
  for (let index = open; index < words.length; index++) {
    const word = words[index] ?? "";
    if (word === "(" || word === "[" || word === "{") depth++;
    else if (word === ")" || word === "]" || word === "}") depth--;
    if (depth === 0) return index;
  }
  return words.length;
}
