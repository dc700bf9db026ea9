/** NVIDIA's memory: a buffer of it maps to the struct NvBufSurface, which says where the pixels are. */
import { shim } from "../native/shim.ts";

export const nvmm = "memory:NVMM";

/** Whether what passes a pad is in NVIDIA's memory. */
export function carriesNvmm(pad: number): boolean {
  return shim.ds_carries_nvmm(pad) !== 0;
}
