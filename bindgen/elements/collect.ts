/** A registry's facts, ready to be written: what differs between machines is out, and profiles are merged. */
import { inspectRegistry, type Refusal } from "./inspect.ts";
import { stableFacts } from "./machine-dependent.ts";
import type { PluginToEmit } from "./modules.ts";
import { sharedTypes } from "./shared-types.ts";
import { mergeVariants, type Variant } from "./variants.ts";

/** How long a plugin may take to load, in milliseconds; some ask hardware first. */
const deadline = 20_000;

export const standinPlugin = "nvdsgst_standin";

/** The stand-in's profiles and muxers: each has properties that the others do not have. */
const standinVariants = [
  [
    "on dGPU",
    "with the legacy nvstreammux",
    { DEEPSCRIPT_STANDIN_PROFILE: "dgpu", USE_NEW_NVSTREAMMUX: "no" },
  ],
  [
    "on dGPU",
    "with USE_NEW_NVSTREAMMUX=yes",
    { DEEPSCRIPT_STANDIN_PROFILE: "dgpu", USE_NEW_NVSTREAMMUX: "yes" },
  ],
  [
    "on Jetson",
    "with the legacy nvstreammux",
    { DEEPSCRIPT_STANDIN_PROFILE: "jetson", USE_NEW_NVSTREAMMUX: "no" },
  ],
  [
    "on Jetson",
    "with USE_NEW_NVSTREAMMUX=yes",
    { DEEPSCRIPT_STANDIN_PROFILE: "jetson", USE_NEW_NVSTREAMMUX: "yes" },
  ],
] as const;

export interface Collected {
  readonly plugins: readonly PluginToEmit[];
  /** Whether a type is of GStreamer's libraries, which several plugins share. */
  readonly isShared: (type: string) => boolean;
  readonly refusals: readonly Refusal[];
}

/** All that the registry of the chosen SDK has, the stand-in's elements as any of its profiles has them. */
export async function collectElements(environment: Readonly<Record<string, string>>): Promise<Collected> {
  const { plugins, registry, refusals } = await inspectRegistry({
    environment,
    deadline,
    wanted: (plugin) => plugin !== standinPlugin,
  });
  const found: PluginToEmit[] = plugins.map((facts) => ({ facts: stableFacts(facts), where: new Map() }));
  if (registry.plugins.includes(standinPlugin)) found.push(await standin(environment));
  return { plugins: found, isShared: sharedTypes(registry.libraries), refusals };
}

async function standin(environment: Readonly<Record<string, string>>): Promise<PluginToEmit> {
  const seen = await Promise.all(
    standinVariants.map(async ([profile, muxer, settings]): Promise<Variant[]> => {
      const { plugins } = await inspectRegistry({
        environment: { ...environment, ...settings },
        deadline,
        wanted: (plugin) => plugin === standinPlugin,
      });
      return plugins.map((facts) => ({ traits: [profile, muxer], facts: stableFacts(facts) }));
    }),
  );
  return mergeVariants(seen.flat());
}
