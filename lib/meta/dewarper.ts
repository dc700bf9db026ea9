import type { NvDewarperSurfaceMeta } from "../generated/deepstream/nvds_dewarper_meta.ts";
import { sdkModule } from "../sdk/modules.ts";
import type { UserMeta } from "./user.ts";

const { GstNvDsMetaType } = sdkModule("gstnvdsmeta");
const { NvDewarperSurfaceMeta: Struct, NvDsSurfaceType, constants } = sdkModule("nvds_dewarper_meta");

/** Which views of a panoramic camera the surfaces of a frame hold: nvds_dewarper_meta.h, NvDewarperSurfaceMeta. */
export interface DewarpedViews {
  readonly source_id: number;
  /** In the order of the surfaces. */
  readonly views: readonly DewarpedView[];
}

export interface DewarpedView {
  /** As in `NVDS_META_SURFACE_FISH_PUSHBROOM`; a number that the header has no name for as text. */
  readonly type: string;
  readonly index: number;
}

const names = new Map<number, string>(Object.entries(NvDsSurfaceType).map(([name, value]) => [value, name]));

function views(meta: NvDewarperSurfaceMeta): DewarpedViews {
  const length = Math.min(meta.num_filled_surfaces, constants.MAX_DEWARPED_VIEWS);
  return {
    source_id: meta.source_id,
    views: Array.from({ length }, (_, place) => {
      const type = meta.type.get(place);
      return { type: names.get(type) ?? `${type}`, index: meta.index.get(place) };
    }),
  };
}

export function dewarpedViews(users: readonly UserMeta[]): DewarpedViews | undefined {
  const found = users.find((user) => user.type === GstNvDsMetaType.NVDS_DEWARPER_GST_META);
  return found === undefined ? undefined : views(found.as(Struct));
}
