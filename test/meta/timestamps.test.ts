/** Times as texts of RFC 3339. */
import { expect, test } from "bun:test";
import { parseRfc3339, rfc3339 } from "../../lib/meta/timestamps.ts";

const pairs: readonly (readonly [string, bigint])[] = [
  ["1970-01-01T00:00:00.000Z", 0n],
  ["2024-02-29T12:00:00.123Z", 1709208000_123000000n],
  ["2024-02-29T12:00:00.123456Z", 1709208000_123456000n],
  ["2024-02-29T12:00:00.000000001Z", 1709208000_000000001n],
  ["1969-12-31T23:59:59.999Z", -1000000n],
  ["1969-12-31T23:59:59.999999999Z", -1n],
  ["9999-12-31T23:59:59.000Z", 253402300799_000000000n],
  ["0000-01-01T00:00:00.000Z", -62167219200_000000000n],
];

test("times are written in UTC and read back, to the nanosecond", () => {
  for (const [text, nanoseconds] of pairs) {
    expect(rfc3339(nanoseconds)).toBe(text);
    expect(parseRfc3339(text)).toBe(nanoseconds);
  }
  expect(rfc3339(new Date(1709208000123))).toBe("2024-02-29T12:00:00.123Z");
});

test("times are read in every form that RFC 3339 allows", () => {
  expect(parseRfc3339("2024-02-29t13:30:00+01:30")).toBe(1709208000_000000000n);
  expect(parseRfc3339("2024-02-29 04:00:00.5-08:00")).toBe(1709208000_500000000n);
  expect(parseRfc3339("2016-12-31T23:59:60Z")).toBe(1483228800_000000000n);
  expect(parseRfc3339("2024-02-29T12:00:00.1234567891Z")).toBe(1709208000_123456789n);
});

test("texts and numbers that are no times are refused", () => {
  const wrong = ["", "2024-02-29", "2024-02-30T00:00:00Z", "2024-02-29T24:00:00Z", "2024-02-29T12:00:00"];
  for (const text of [
    ...wrong,
    "2024-13-01T00:00:00Z",
    "2024-02-29T12:61:00Z",
    "2024-02-29T12:00:00+24:00",
  ]) {
    expect(() => parseRfc3339(text)).toThrow(RangeError);
  }
  expect(() => rfc3339(new Date(Number.NaN))).toThrow("no time");
  expect(() => rfc3339(2n ** 80n)).toThrow(RangeError);
});
