import { join, relative, resolve } from "node:path";
import type { Command } from "commander";
import { config } from "../config.ts";
import type { Generated, GenerateRequest } from "../pipeline.ts";

const repository = resolve(import.meta.dir, "../..");
/** The bindings of the stand-in's headers, which stand in the repository. */
export const committed: string = join(repository, "lib/generated");
export const standin: string = join(repository, "shim/standin/include");

export interface SdkOptions {
  readonly deepstream: string;
  readonly cc: string;
}

export function withSdk(command: Command): Command {
  return compilerOption(command).option(
    "--deepstream <path>",
    "root of a DeepStream SDK, or the folder of its headers",
    standin,
  );
}

export function compilerOption(command: Command): Command {
  return command.option(
    "--cc <compiler>",
    "C compiler; one for another machine generates for that machine",
    process.env["CC"] ?? "cc",
  );
}

export function request({ deepstream, cc }: SdkOptions, out: string): GenerateRequest {
  const native = join(repository, "lib/native");
  // Inside the repository by a relative path, so that the output does not depend on where that is.
  const inside = !relative(repository, out).startsWith("..");
  return { config, compiler: cc, deepstream, native: inside ? relative(out, native) : native };
}

export function described({ toolchain, versions }: Generated): string {
  const sdk = versions["deepstream"] === undefined ? "" : `, DeepStream ${versions["deepstream"]}`;
  return `${toolchain.target.name}, GStreamer ${versions["gstreamer"]}${sdk}`;
}
