import { existsSync, readdirSync, type Stats, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Config } from "../config.ts";
import { BindgenError } from "../diagnostics.ts";
import type { Refusal } from "../written.ts";

/** Where an SDK keeps its headers; a folder that itself holds them will do. Refuses what is no SDK. */
export function sdkHeaders(root: string, config: Config): string {
  const { includes, versionHeader } = config.deepstream;
  refuseNoFolder(root);
  for (const folder of [resolve(root, includes), resolve(root)]) {
    if (existsSync(join(folder, versionHeader)) && statSync(folder).isDirectory()) return folder;
  }
  if (existsSync(resolve(root, "version"))) {
    throw new BindgenError(
      "notAnSdk",
      `${root} is a DeepStream without its headers: it has no ${join(includes, versionHeader)}`,
      "install the whole SDK (images for deployment leave the headers out; the -devel or -triton ones have them)",
    );
  }
  throw new BindgenError(
    "notAnSdk",
    `${root} is not a DeepStream SDK: it has no ${join(includes, versionHeader)}`,
    sdkAdvice,
  );
}

const sdkAdvice = "give the SDK's root, such as /opt/nvidia/deepstream/deepstream";

function refuseNoFolder(root: string): void {
  try {
    readdirSync(root);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    const why = code === "ENOENT" ? "does not exist" : code === "ENOTDIR" ? "is no folder" : "cannot be read";
    const cause = code === "EACCES" ? "unreadableHeader" : "notAnSdk";
    throw new BindgenError(cause, `${root} ${why}`, sdkAdvice);
  }
}

/** The C that includes one header of an SDK, after what it forgot to include. */
export function sdkInclude(folder: string, header: string, config: Config): string {
  const { prelude, preludes } = config.deepstream;
  const before = [...prelude, ...(preludes[header] ?? [])].filter((file) => existsSync(join(folder, file)));
  return [...before, header].map((file) => `#include "${join(folder, file)}"\n`).join("");
}

/** Third parties' headers that an SDK's own include have stand-ins here, for where they are not installed. */
export function sdkFlags(folder: string): string[] {
  return [`-I${folder}`, "-idirafter", join(import.meta.dir, "../stubs")];
}

/** What lies in an SDK's folder of headers: its C headers, and what is passed over by its name. */
export function sdkFiles(folder: string): { headers: string[]; others: Refusal[] } {
  const headers: string[] = [];
  const others: Refusal[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const { name } = entry;
    const position = { file: join(folder, name), line: 1 };
    const skip = (reason: string) => others.push({ what: "header", name, reason, position });
    const kind = entry.isSymbolicLink() ? linked(position.file) : entry;
    if (kind === null) skip("it is a symbolic link that leads nowhere");
    else if (kind.isDirectory()) skip("it is a folder, and only the headers beside it are read");
    else if (!kind.isFile() && name.endsWith(".h")) skip("it is no file");
    else if (/\.(hpp|hh|hxx)$/.test(name)) skip("it is C++, as its name says");
    else if (name.endsWith(".h")) headers.push(name);
  }
  return { headers, others };
}

function linked(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
