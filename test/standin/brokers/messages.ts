/** What broker_driver sends, as it comes out of a broker. */

/** The numbers of the messages among lines of text, in their order. */
export function numbersIn(lines: readonly string[]): number[] {
  return lines.flatMap((line) => {
    const number = /^(?:received \S+ )?\{"id":(\d+),/.exec(line)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

export function upTo(count: number, from = 0): number[] {
  return Array.from({ length: count - from }, (_, index) => index + from);
}

/** Each once, in the order of its first appearance. */
export function once<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
