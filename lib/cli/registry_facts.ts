/** What GStreamer and its registry say of themselves. */
import { functions as versionFunctions } from "../generated/gstreamer/gst.ts";
import { Out } from "../gst/c.ts";
import { packages } from "../gst/later.ts";
import { hasFactory } from "../gst/registry.ts";
import { ensureStarted } from "../gst/start.ts";
import { link } from "../native/library.ts";

const gst = link("gstreamer-1.0", versionFunctions);

/** As in `1.22.0`. */
export function gstreamerVersion(): string {
  ensureStarted();
  const out = new Out(4);
  gst.gst_version(out.at(0), out.at(1), out.at(2), out.at(3));
  return [0, 1, 2].map((part) => out.u32(part)).join(".");
}

/** Those that this machine lacks, and the packages that have them. */
export function missingFactories(
  wanted: readonly string[],
): { readonly name: string; readonly from: string }[] {
  return wanted
    .filter((name) => !hasFactory(name))
    .map((name) => {
      const { isDeepStreamOnly, packageOf } = packages();
      const nvidia = isDeepStreamOnly(name) || name.startsWith("nv");
      return {
        name,
        from: nvidia ? "DeepStream" : (packageOf(name) ?? "a package that deepscript does not know"),
      };
    });
}
