import type { NvOSD_MaskParams } from "../generated/deepstream/nvll_osd_struct.ts";
import { atProgram, came } from "../native/errors.ts";
import { arrayOf, numberOf, objectOf } from "../native/given-values.ts";
import type { Memory } from "../native/memory.ts";
import { copyNumbers } from "../native/numbers.ts";
import { writePointer } from "../native/struct.ts";
import { glib } from "./c.ts";

/** An object's outline within its box, as instance segmentation finds it. */
export interface Mask {
  /** How likely each point is the object's: `height` rows of `width`. A copy. */
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
  /** From this value on a point belongs to the object. */
  readonly threshold: number;
}

export function readMask(memory: Memory, params: NvOSD_MaskParams): Mask | undefined {
  const { data, size, width, height, threshold } = params;
  if (data === 0 || width * height === 0) return undefined;
  // What says less than width * height is of another element's making: no more is read than both allow.
  const length = Math.min(width * height, Math.floor(size / 4));
  return { data: copyNumbers(memory, data, "float32", length), width, height, threshold };
}

/**
 * The metadata owns the mask, and g_frees it with the object. `real` is the struct itself where `params` are a copy: its
 * mask is freed, which others may have replaced since.
 */
export function writeMask(params: NvOSD_MaskParams, mask: Mask | undefined, real: NvOSD_MaskParams): void {
  const { data, width, height, threshold } = checkedMask(mask ?? none);
  const old = real.data;
  params.width = width;
  params.height = height;
  params.threshold = threshold;
  params.size = data.byteLength;
  writePointer(params, "data", data.length === 0 ? 0 : glib.g_memdup2(data, BigInt(data.byteLength)));
  if (old !== 0) glib.g_free(old);
}

/** Before anything is written: who draws the mask believes its size. */
function checkedMask(mask: Mask): Mask {
  const { data, width, height, threshold } = objectOf(
    "mask of an object",
    mask,
    "{ data, width, height, threshold }",
  );
  arrayOf("Float32Array", "data of a mask", data);
  for (const [name, side] of Object.entries({ width, height })) {
    if (!(Number.isInteger(side) && side >= 0 && side < 2 ** 32)) {
      throw atProgram(
        new RangeError(`${name} of a mask is ${came(side)}, expected a whole number of points`),
      );
    }
  }
  if (data.length !== width * height || data.byteLength >= 2 ** 32) {
    throw atProgram(
      new RangeError(
        `a mask of ${width}x${height} has ${width * height} values, and these are ${data.length}`,
      ),
    );
  }
  numberOf("threshold of a mask", threshold);
  return mask;
}

const none: Mask = { data: new Float32Array(), width: 0, height: 0, threshold: 0 };
