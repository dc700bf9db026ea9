/** How long elements held a buffer, as DeepStream's elements note it in the metadata: nvds_latency_meta.h. */
import { sdkModule } from "../sdk/modules.ts";
import { NvDsMetaType } from "./structs.ts";
import type { UserMeta } from "./user.ts";

const { NvDsMetaCompLatency } = sdkModule("nvds_latency_meta");

/** A step, in milliseconds since 1970. */
export interface LatencyStep {
  readonly name: string;
  readonly in: number;
  /** 0 while the element has not passed the buffer on. */
  readonly out: number;
}

/** An element that measures, and the buffer or frame that it measured. */
export interface ComponentLatency extends LatencyStep {
  /** From in to out, milliseconds; undefined while the element has not passed the buffer on. */
  readonly milliseconds: number | undefined;
  readonly source_id: number;
  readonly frame_num: number;
  readonly pad_index: number;
  /** Steps within the element. */
  readonly steps: readonly LatencyStep[];
}

export interface FrameLatency {
  readonly source_id: number;
  readonly frame_num: number;
  /** When the frame entered the first element that measures: milliseconds since 1970. */
  readonly since: number;
  /** From there until it came to the pad, milliseconds. */
  readonly milliseconds: number;
}

export interface Latency {
  readonly frames: readonly FrameLatency[];
  /** In the order in which elements noted them. */
  readonly components: readonly ComponentLatency[];
}

interface FrameLike {
  readonly source_id: number;
  readonly frame_num: number;
}

/** Empty where measurement is off. `now`, when the frames came to the pad, is milliseconds since 1970. */
export function readLatency(users: readonly UserMeta[], frames: readonly FrameLike[], now: number): Latency {
  const components = users
    .filter((user) => user.type === NvDsMetaType.NVDS_LATENCY_MEASUREMENT_META)
    .map((user) => component(user));
  return { components, frames: frameLatencies(components, frames, now) };
}

/** Of the frames that came to the pad at `now`, by what elements have noted. */
export function frameLatencies(
  components: readonly Noted[],
  frames: readonly FrameLike[],
  now: number,
): FrameLatency[] {
  return frames.flatMap(({ source_id, frame_num }) => {
    const since = entered(components, source_id, frame_num);
    return since === undefined ? [] : [{ source_id, frame_num, since, milliseconds: now - since }];
  });
}

type Noted = FrameLike & Pick<LatencyStep, "in">;

/** Decoders note frames one by one; what the batch's elements note is of all its frames. */
function entered(components: readonly Noted[], source: number, frame: number): number | undefined {
  const own = components.filter(({ source_id, frame_num }) => source_id === source && frame_num === frame);
  const noted = (own.length > 0 ? own : components).map((step) => step.in);
  return noted.length === 0 ? undefined : Math.min(...noted);
}

function component(user: UserMeta): ComponentLatency {
  const noted = user.as(NvDsMetaCompLatency);
  const { in_system_timestamp, out_system_timestamp, source_id, frame_num, pad_index } = noted;
  const subs = noted.sub_comp_latencies;
  return {
    ...step(noted.component_name, in_system_timestamp, out_system_timestamp),
    milliseconds: out_system_timestamp === 0 ? undefined : out_system_timestamp - in_system_timestamp,
    source_id,
    frame_num,
    pad_index,
    steps: Array.from({ length: Math.min(noted.num_sub_comps, subs.length) }, (_, index) => {
      const sub = subs.get(index);
      return step(sub.sub_comp_name, sub.in_system_timestamp, sub.out_system_timestamp);
    }),
  };
}

function step(name: string, entry: number, exit: number): LatencyStep {
  return { name, in: entry, out: exit };
}
