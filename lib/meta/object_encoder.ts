/** JPEG files of frames and objects by DeepStream's own encoder, which works on the GPU where there is one. */
import type * as Encode from "../generated/deepstream/nvds_obj_encode.ts";
import { ensureStarted } from "../gst/start.ts";
import { SurfaceError } from "../native/errors.ts";
import { link } from "../native/library.ts";
import { sdkModule } from "../sdk/modules.ts";
import { CallMemory } from "../surface/c_memory.ts";
import { Frame } from "./frame.ts";
import type { DetectedObject } from "./object.ts";
import { NvDsMetaType } from "./structs.ts";
import type { UserMeta } from "./user.ts";

const encode: typeof Encode = sdkModule("nvds_obj_encode");
const enc = link("nvds_batch_jpegenc", encode.functions);

export interface EncodeOptions {
  /** 1 to 100. Default: 80. */
  readonly quality?: number;
  /** Scales to this size, in pixels; no larger than the frame. Default: as large as it is. */
  readonly scale?: { readonly width: number; readonly height: number };
  /** Writes a file of the name that this gives, up to 1023 bytes. Default: none. */
  readonly file?: (target: Frame | DetectedObject) => string;
  /** Leaves the picture with the frame or object, as user metadata of the type NVDS_CROP_IMAGE_META. Default: false. */
  readonly attach?: boolean;
}

/**
 * An encoder context (nvds_obj_encode.h); dispose of it when the pipeline is done. `surface().toImage()` does the
 * same on the CPU without holding the handler up, and makes PNG and WebP too.
 */
export class ObjectEncoder implements Disposable {
  #context: number;

  /** SurfaceError where there is no such GPU. */
  constructor({ gpuId = 0 }: { readonly gpuId?: number } = {}) {
    ensureStarted();
    this.#context = enc.nvds_obj_enc_create_context(gpuId);
    if (this.#context === 0) throw new SurfaceError(`there is no encoder on GPU ${gpuId}`);
  }

  /**
   * Encodes them all, in a handler, and waits for it: a file's bytes for each target, in their order; undefined for
   * what the encoder refused, as it does boxes outside of the picture.
   */
  encode(
    targets: readonly (Frame | DetectedObject)[],
    { quality = 80, scale, file, attach = false }: EncodeOptions = {},
  ): (Uint8Array | undefined)[] {
    if (this.#context === 0) throw new SurfaceError("this encoder was disposed of");
    using call = new CallMemory();
    const args = new encode.NvDsObjEncUsrArgs(call.memory, call.allocate(encode.NvDsObjEncUsrArgs.size));
    args.attachUsrMeta = true;
    args.scaleImg = scale !== undefined;
    args.scaledWidth = scale?.width ?? 0;
    args.scaledHeight = scale?.height ?? 0;
    if ("quality" in encode.NvDsObjEncUsrArgs.fields) args.quality = quality;
    args.saveImg = file !== undefined;
    // What a script gets wrong is thrown before anything is under way: the encoder would write to what is gone.
    const jobs = targets.map((target) => {
      const frame = target instanceof Frame ? target : target.frame;
      frame.batch.requireFrames();
      args.fileNameImg = file?.(target) ?? "";
      return { target, frame, file: args.fileNameImg, surface: frame.batch.surfaces.batch.address };
    });
    const before = targets.map((target) => new Set(pictures(target).map((user) => user.$address)));
    const accepted = jobs.map(({ target, frame, file, surface }, index) => {
      args.isFrame = target === frame;
      args.objNum = index;
      args.fileNameImg = file;
      return enc.nvds_obj_enc_process(
        ...[this.#context, args.$address, surface, target === frame ? 0 : target.$address, frame.$address],
      );
    });
    enc.nvds_obj_enc_finish(this.#context);
    return targets.map((target, index) => {
      if (!accepted[index]) return undefined;
      const made = pictures(target).find((user) => before[index]?.has(user.$address) === false);
      if (made === undefined) return undefined;
      const bytes = encodedPicture(made);
      before[index]?.add(made.$address);
      if (!attach) target.removeUser(made);
      return bytes;
    });
  }

  [Symbol.dispose](): void {
    if (this.#context !== 0) enc.nvds_obj_enc_destroy_context(this.#context);
    this.#context = 0;
  }
}

/** The JPEG file in user metadata of the type NVDS_CROP_IMAGE_META, copied; undefined for other metadata. */
export function encodedPicture(user: UserMeta): Uint8Array | undefined {
  if (user.type !== NvDsMetaType.NVDS_CROP_IMAGE_META || user.user_meta_data === 0) return undefined;
  const { outBuffer, outLen, $beyond } = user.as(EncodedOutput);
  return outBuffer === 0 ? undefined : $beyond.bytes(outBuffer, Number(outLen));
}

/** All of them among user metadata. */
export function encodedPictures(users: readonly UserMeta[]): readonly Uint8Array[] {
  return users.flatMap((user) => encodedPicture(user) ?? []);
}

class EncodedOutput extends encode.NvDsObjEncOutParams {
  get $beyond(): ReturnType<EncodedOutput["$live"]>["beyond"] {
    return this.$live("outBuffer").beyond;
  }
}

function pictures(target: Frame | DetectedObject): UserMeta[] {
  return target.users.filter((user) => user.type === NvDsMetaType.NVDS_CROP_IMAGE_META);
}
