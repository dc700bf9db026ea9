/** JPEG files of frames and objects by DeepStream's own encoder, which works on the GPU where there is one. */
import type * as Encode from "../generated/deepstream/nvds_obj_encode.ts";
import { type OptionNames, requireGivenWhole, requireOptions, requireWhole } from "../gst/given.ts";
import { ensureStarted } from "../gst/start.ts";
import { atProgram, came, SurfaceError } from "../native/errors.ts";
import { listOf } from "../native/given-values.ts";
import { link } from "../native/library.ts";
import { sdkModule } from "../sdk/modules.ts";
import { CallMemory } from "../surface/c_memory.ts";
import { Frame } from "./frame.ts";
import { DetectedObject } from "./object.ts";
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

const encoderOptions: OptionNames<{ gpuId: number }> = { gpuId: true };
const encodeOptions: OptionNames<EncodeOptions> = { quality: true, scale: true, file: true, attach: true };
const scaleNames: OptionNames<{ width: number; height: number }> = { width: true, height: true };

/** Contexts of encoders that no program refers to any more. */
const forgotten = new FinalizationRegistry<number>((context) => enc.nvds_obj_enc_destroy_context(context));

/**
 * An encoder context (nvds_obj_encode.h); dispose of it when the pipeline is done. `surface().toImage()` does the
 * same on the CPU without holding the handler up, and makes PNG and WebP too.
 */
export class ObjectEncoder implements Disposable {
  #context: number;

  /** SurfaceError where there is no such GPU. */
  constructor(options: { readonly gpuId?: number } = {}) {
    requireOptions("ObjectEncoder", options, encoderOptions);
    const { gpuId = 0 } = options;
    requireWhole("gpuId", gpuId, -(2 ** 31), 2 ** 31 - 1);
    ensureStarted();
    this.#context = enc.nvds_obj_enc_create_context(gpuId);
    if (this.#context === 0) throw new SurfaceError(`there is no encoder on GPU ${gpuId}`);
    forgotten.register(this, this.#context, this);
  }

  /**
   * Encodes them all, in a handler, and waits for it: a file's bytes for each target, in their order; undefined for
   * what the encoder refused, as it does boxes outside of the picture.
   */
  encode(
    targets: readonly (Frame | DetectedObject)[],
    options: EncodeOptions = {},
  ): (Uint8Array | undefined)[] {
    if (this.#context === 0) throw new SurfaceError("this encoder was disposed of");
    requireOptions("encode()", options, encodeOptions);
    const { quality = 80, scale, file, attach = false } = options;
    requireWhole("quality", quality, 1, 100);
    if (scale !== undefined) {
      requireOptions("scale", scale, scaleNames, "{ width, height }");
      requireGivenWhole("width of scale", scale.width, 1, 2 ** 31 - 1);
      requireGivenWhole("height of scale", scale.height, 1, 2 ** 31 - 1);
    }
    for (const target of listOf("encode()", targets, "frames and objects")) requireTarget(target);
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
    if (this.#context === 0) return;
    forgotten.unregister(this);
    enc.nvds_obj_enc_destroy_context(this.#context);
    this.#context = 0;
  }
}

function requireTarget(target: unknown): void {
  if (target instanceof Frame || target instanceof DetectedObject) return;
  throw atProgram(new TypeError(`encode() takes frames and objects, not ${came(target)}`));
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
