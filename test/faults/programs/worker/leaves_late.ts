/** Exits at its third buffer, which lets the stream go on, and is still there until the file UNTIL exists. */
import { existsSync } from "node:fs";

let buffers = 0;

export default function leave(): void {
  if (++buffers < 3) return;
  // Registered last, so that nobody waits for this Worker any more when it comes to this.
  process.on("exit", () => {
    while (!existsSync(process.env["UNTIL"] ?? ""));
  });
  process.exit(0);
}
