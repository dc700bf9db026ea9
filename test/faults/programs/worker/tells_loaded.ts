/** Makes the file LOADED as soon as its Worker tells the main thread that it has loaded. */
import { writeFileSync } from "node:fs";

const tell = globalThis.postMessage;
globalThis.postMessage = (message: unknown) => {
  tell(message);
  writeFileSync(process.env["LOADED"] ?? "", "");
};

export default function pass(): void {}
