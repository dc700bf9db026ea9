import { writeSync } from "node:fs";

/**
 * Tells the user something in a line on stderr, at once. Not by console.error(), which paints errors' red on a terminal,
 * nor by process.stderr, which takes 8 ms to make: only what a pipe has no room for goes that way, and waits there.
 */
export function notice(text: string): void {
  let bytes = Buffer.from(`${text}\n`);
  try {
    while (bytes.length > 0) bytes = bytes.subarray(writeSync(2, bytes));
  } catch (error) {
    // Of anything else the reason is that nobody reads it.
    if (error instanceof Error && "code" in error && error.code === "EAGAIN") process.stderr.write(bytes);
  }
}
