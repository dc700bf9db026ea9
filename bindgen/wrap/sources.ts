import { basename } from "node:path";
import { packageIncludes } from "../c/packages.ts";
import { sdkInclude } from "../c/sdk-folder.ts";
import type { Config } from "../config.ts";
import type { Output } from "../emit.ts";
import type { Generated } from "../pipeline.ts";
import type { SelectedModule } from "../select.ts";
import { wrapperSource } from "./c-source.ts";

/** The C of `libdeepscript_gst`: what GLib's and GStreamer's headers need it for. */
export function packageWrappers(generated: Generated, config: Config): string {
  const modules = generated.modules.filter((module) => !isOfSdk(module, generated));
  const wrappers = modules.flatMap((module) => module.wrappers);
  const { defines } = config;
  return wrapperSource({ defines, includes: packageIncludes(config), wrappers, lookUp: false });
}

/** The C of an SDK's library, one file a header: some headers redefine what others define. */
export function sdkWrappers(generated: Generated, config: Config): Output[] {
  const { modules, sdkFolder } = generated;
  if (sdkFolder === null) return [];
  return modules
    .filter((module) => isOfSdk(module, generated) && module.wrappers.length > 0)
    .map(({ file, wrappers }) => {
      const header = basename(file);
      const includes = packageIncludes(config) + sdkInclude(sdkFolder, header, config);
      const { defines } = config;
      const text = wrapperSource({ defines, includes, wrappers, lookUp: true });
      return { path: `wrap_${header}.c`, text };
    });
}

function isOfSdk({ file }: SelectedModule, { sdkFolder }: Generated): boolean {
  return sdkFolder !== null && file.startsWith(`${sdkFolder}/`);
}
