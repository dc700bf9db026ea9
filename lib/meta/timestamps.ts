/** Times as RFC 3339 writes them, which NVIDIA's message schemas ask for: 2024-02-29T12:00:00.123Z. */
import { atProgram, came } from "../native/errors.ts";

const form = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/**
 * A time as text, in UTC: of a Date with milliseconds; of a bigint, which is nanoseconds since 1970 as in
 * `frame.ntp_timestamp`, with as many of 3, 6 or 9 digits as it needs. RangeError for years beyond 0 to 9999.
 */
export function rfc3339(time: Date | bigint = new Date()): string {
  const nanoseconds = typeof time === "bigint" ? time : milliseconds(time) * 1_000_000n;
  const fraction = ((nanoseconds % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
  const text = new Date(Number((nanoseconds - fraction) / 1_000_000n));
  const year = text.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) throw atProgram(new RangeError(`${time} is outside the years 0 to 9999`));
  const digits = `${fraction}`.padStart(9, "0").replace(/(?:000){1,2}$/, "");
  return text.toISOString().replace(/\.\d+Z$/, `.${digits}Z`);
}

/** Nanoseconds since 1970; digits beyond the ninth are cut off. RangeError for what is no such time. */
export function parseRfc3339(text: string): bigint {
  const [whole, year, month, day, hour, minute, second, fraction = "", sign, hours, minutes] =
    form.exec(text) ?? [];
  if (whole === undefined) throw wrong(text);
  // 60 is a leap second: the second after.
  const leap = second === "60" ? 1 : 0;
  const seconds = leap === 1 ? "59" : second;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${seconds}Z`);
  // Date takes the 30th of February for the 1st of March, and 24:00 for the day after.
  const same = date.getUTCDate() === Number(day) && date.getUTCHours() === Number(hour);
  if (Number.isNaN(date.getTime()) || !same || Number(hours ?? 0) > 23 || Number(minutes ?? 0) > 59)
    throw wrong(text);
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === "-" ? -60 : 60);
  const utc = BigInt(date.getTime() / 1000 + leap - offset);
  return utc * 1_000_000_000n + BigInt(fraction.slice(0, 9).padEnd(9, "0"));
}

function milliseconds(date: Date): bigint {
  if (!(date instanceof Date)) {
    throw atProgram(
      new TypeError(`${came(date)} is no time: a Date is, or nanoseconds since 1970 as a bigint`),
    );
  }
  const time = date.getTime();
  if (Number.isNaN(time)) throw atProgram(new RangeError("the Date is no time"));
  return BigInt(time);
}

function wrong(text: string): RangeError {
  return atProgram(new RangeError(`"${text}" is no time as in RFC 3339: 2024-02-29T12:00:00.123Z`));
}
