import type { Model } from "./model.ts";
import { type PaintName, paintName } from "./paint.ts";
import { type Box, hiddenShare } from "./render.ts";
import { Car, type CarKind } from "./shapes/car.ts";
import { TwoWheeler } from "./shapes/two-wheeler.ts";

/** The vehicles' bodies that the renderer draws distinctly, in alphabetical order: the index is the label_id. */
export const vehicleTypes = [
  "bicycle",
  "hatchback",
  "motorcycle",
  "pickup",
  "scooter",
  "sedan",
  "van",
] as const;
export type VehicleType = (typeof vehicleTypes)[number];

/** Estates and SUVs differ from hatchbacks in size only, which a crop does not tell. */
const carTypes: Record<CarKind, VehicleType> = {
  sedan: "sedan",
  hatchback: "hatchback",
  wagon: "hatchback",
  suv: "hatchback",
  van: "van",
  pickup: "pickup",
};

export interface Vehicle {
  readonly type: VehicleType;
  /** Undefined for two-wheelers: of most of them the rider's clothes are the larger part. */
  readonly paint: PaintName | undefined;
}

/** Undefined for what is no vehicle. */
function vehicleOf(model: Model): Vehicle | undefined {
  if (model instanceof Car) return { type: carTypes[model.style.kind], paint: paintName(model.style.paint) };
  if (model instanceof TwoWheeler) return { type: model.kind, paint: undefined };
  return undefined;
}

/** A box that is large and free enough for its vehicle to be told. */
export interface ClassifiableBox extends Vehicle {
  readonly box: Box;
}

/** The shorter side in pixels of 1280x720. */
const smallest = 24;
const mostHidden = 0.3;

export function classifiable(boxes: readonly Box[]): ClassifiableBox[] {
  return boxes.flatMap((box) => {
    const vehicle = vehicleOf(box.model);
    const large = Math.min(box.width, box.height) >= smallest;
    return vehicle !== undefined && large && hiddenShare(box) <= mostHidden ? [{ box, ...vehicle }] : [];
  });
}
