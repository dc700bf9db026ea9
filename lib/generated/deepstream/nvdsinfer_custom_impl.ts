// Generated from C headers by `bun run bindgen`. Do not edit.
import { cxxAccessors, cxxNumber, cxxReference, cxxSpan } from "../../native/cxx.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  NvDsInferPluginFactoryRuntimeGet: { args: ["ptr"], returns: "bool" },
  NvDsInferPluginFactoryRuntimeDestroy: { args: ["ptr"], returns: "void" },
  NvDsInferCudaEngineGet: { args: ["ptr", "ptr", "i32", "ptr"], returns: "bool" },
  NvDsInferCreateModelParser: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  NvDsInferEngineCreateCustomFunc: { args: ["ptr", "ptr", "ptr", "i32", "ptr"], returns: "bool" },
} as const;

export class NvDsInferParseDetectionParams extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    numClassesConfigured: { offset: 0, size: 4, kind: "u32" },
    perClassPreclusterThreshold: { offset: 8, size: 24, kind: "opaque" },
    perClassPostclusterThreshold: { offset: 32, size: 24, kind: "opaque" },
    perClassThreshold: { offset: 56, size: 8, kind: "opaque" },
  } as const;

  get numClassesConfigured(): number {
    return this.$live("numClassesConfigured").u32(this.$at);
  }

  set numClassesConfigured(value: number) {
    this.$live("numClassesConfigured").setU32(this.$at, this.$fit("u32", "numClassesConfigured", value));
  }

  get perClassPreclusterThreshold(): readonly number[] {
    return NvDsInferParseDetectionParams_perClassPreclusterThreshold(this.$live("perClassPreclusterThreshold"), this.$at + 8);
  }

  get perClassPostclusterThreshold(): readonly number[] {
    return NvDsInferParseDetectionParams_perClassPostclusterThreshold(this.$live("perClassPostclusterThreshold"), this.$at + 32);
  }

  get perClassThreshold(): readonly number[] {
    return NvDsInferParseDetectionParams_perClassThreshold(this.$live("perClassThreshold"), this.$at + 56);
  }
}

const NvDsInferParseDetectionParams_native = cxxAccessors("sdk_NvDsInferParseDetectionParams_05a2030f4a92");
const NvDsInferParseDetectionParams_perClassPreclusterThreshold = cxxSpan(NvDsInferParseDetectionParams_native("NvDsInferParseDetectionParams_perClassPreclusterThreshold"), cxxNumber("f32"), 4);
const NvDsInferParseDetectionParams_perClassPostclusterThreshold = cxxSpan(NvDsInferParseDetectionParams_native("NvDsInferParseDetectionParams_perClassPostclusterThreshold"), cxxNumber("f32"), 4);
const NvDsInferParseDetectionParams_perClassThreshold = cxxReference(cxxSpan(NvDsInferParseDetectionParams_native("NvDsInferParseDetectionParams_perClassThreshold"), cxxNumber("f32"), 4));
