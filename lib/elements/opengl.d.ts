// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: opengl
import type { ArrayOf, Bool, Element, Enum, Flags, Float, FractionProperty, GObject, Int, Int64, ObjectOf, Other, ReadOnly, Signal, StructureProperty, Text, WriteOnly } from "../gst/property_kinds.ts";
import type { GstAggregatorSignals, GstBinProperties, GstBinSignals, GstChildProxySignals, GstColorBalanceSignals, GstElementSignals, GstGLBaseFilterProperties, GstGLBaseSrcProperties, GstObjectProperties, GstVideoAggregatorProperties, GstVideoSinkProperties } from "./shared-types.d.ts";

export interface Elements {
  glalpha: glalpha;
  glcolorbalance: glcolorbalance;
  glcolorconvert: glcolorconvert;
  glcolorscale: glcolorscale;
  gldeinterlace: gldeinterlace;
  gldifferencematte: gldifferencematte;
  gldownload: gldownload;
  gleffects: gleffects;
  gleffects_blur: gleffects_blur;
  gleffects_bulge: gleffects_bulge;
  gleffects_fisheye: gleffects_fisheye;
  gleffects_glow: gleffects_glow;
  gleffects_heat: gleffects_heat;
  gleffects_identity: gleffects_identity;
  gleffects_laplacian: gleffects_laplacian;
  gleffects_lumaxpro: gleffects_lumaxpro;
  gleffects_mirror: gleffects_mirror;
  gleffects_sepia: gleffects_sepia;
  gleffects_sin: gleffects_sin;
  gleffects_sobel: gleffects_sobel;
  gleffects_square: gleffects_square;
  gleffects_squeeze: gleffects_squeeze;
  gleffects_stretch: gleffects_stretch;
  gleffects_tunnel: gleffects_tunnel;
  gleffects_twirl: gleffects_twirl;
  gleffects_xpro: gleffects_xpro;
  gleffects_xray: gleffects_xray;
  glfilterapp: glfilterapp;
  glfilterbin: glfilterbin;
  glfiltercube: glfiltercube;
  glfilterglass: glfilterglass;
  glimagesink: glimagesink;
  glimagesinkelement: glimagesinkelement;
  glmixerbin: glmixerbin;
  glmosaic: glmosaic;
  gloverlay: gloverlay;
  gloverlaycompositor: gloverlaycompositor;
  glshader: glshader;
  glsinkbin: glsinkbin;
  glsrcbin: glsrcbin;
  glstereomix: glstereomix;
  glstereosplit: glstereosplit;
  gltestsrc: gltestsrc;
  gltransformation: gltransformation;
  glupload: glupload;
  glvideoflip: glvideoflip;
  glvideomixer: glvideomixer;
  glvideomixerelement: glvideomixerelement;
  glviewconvert: glviewconvert;
}

export interface glalpha {
  properties: GstGLAlphaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface glcolorbalance {
  properties: GstGLColorBalanceProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstGLColorBalanceSignals;
  actions: {};
}

export interface glcolorconvert {
  properties: GstGLBaseFilterProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface glcolorscale {
  properties: GstGLBaseFilterProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gldeinterlace {
  properties: GstGLDeinterlaceProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gldifferencematte {
  properties: GstGLDifferenceMatteProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gldownload {
  properties: GstGLBaseFilterProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects {
  properties: GstGLEffectsGenericProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_blur {
  properties: gleffects_blurProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_bulge {
  properties: gleffects_bulgeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_fisheye {
  properties: gleffects_fisheyeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_glow {
  properties: gleffects_glowProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_heat {
  properties: gleffects_heatProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_identity {
  properties: gleffects_identityProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_laplacian {
  properties: gleffects_laplacianProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_lumaxpro {
  properties: gleffects_lumaxproProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_mirror {
  properties: gleffects_mirrorProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_sepia {
  properties: gleffects_sepiaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_sin {
  properties: gleffects_sinProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_sobel {
  properties: gleffects_sobelProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_square {
  properties: gleffects_squareProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_squeeze {
  properties: gleffects_squeezeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_stretch {
  properties: gleffects_stretchProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_tunnel {
  properties: gleffects_tunnelProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_twirl {
  properties: gleffects_twirlProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_xpro {
  properties: gleffects_xproProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gleffects_xray {
  properties: gleffects_xrayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface glfilterapp {
  properties: GstGLBaseFilterProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstGLFilterAppSignals;
  actions: {};
}

export interface glfilterbin {
  properties: GstGLFilterBinProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstGLFilterBinSignals;
  actions: {};
  bin: true;
}

export interface glfiltercube {
  properties: GstGLFilterCubeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface glfilterglass {
  properties: GstGLBaseFilterProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface glimagesink {
  properties: GstGLImageSinkBinProperties;
  pads: { sink: "always sink" };
  signals: GstGLImageSinkBinSignals;
  actions: {};
  bin: true;
}

export interface glimagesinkelement {
  properties: GstGLImageSinkProperties;
  pads: { sink: "always sink" };
  signals: GstGLImageSinkSignals;
  actions: {};
}

export interface glmixerbin {
  properties: GstGLMixerBinProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstGLMixerBinSignals;
  actions: {};
  bin: true;
}

export interface glmosaic {
  properties: GstGLBaseMixerProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstGLMosaicSignals;
  actions: {};
}

export interface gloverlay {
  properties: GstGLOverlayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gloverlaycompositor {
  properties: GstGLBaseFilterProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface glshader {
  properties: GstGLFilterShaderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstGLFilterShaderSignals;
  actions: {};
}

export interface glsinkbin {
  properties: GstGLSinkBinProperties;
  pads: { sink: "always sink" };
  signals: GstGLSinkBinSignals;
  actions: {};
  bin: true;
}

export interface glsrcbin {
  properties: GstGLSrcBinProperties;
  pads: { src: "always src" };
  signals: GstGLSrcBinSignals;
  actions: {};
  bin: true;
}

export interface glstereomix {
  properties: GstGLStereoMixProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstGLStereoMixSignals;
  actions: {};
}

export interface glstereosplit {
  properties: GstObjectProperties;
  pads: { left: "always src"; right: "always src"; sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface gltestsrc {
  properties: GstGLTestSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface gltransformation {
  properties: GstGLTransformationProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface glupload {
  properties: GstGLBaseFilterProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface glvideoflip {
  properties: GstGLVideoFlipProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface glvideomixer {
  properties: GstGLVideoMixerBinProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstGLMixerBinSignals;
  actions: {};
  bin: true;
}

export interface glvideomixerelement {
  properties: GstGLVideoMixerProperties;
  pads: { "sink_%u": "request sink"; src: "always src" };
  signals: GstGLVideoMixerSignals;
  actions: {};
}

export interface glviewconvert {
  properties: GstGLViewConvertElementProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

interface Shared1 {
  /** Default true. */
  "handle-events": Bool;
  /** Default true. */
  "ignore-alpha": Bool;
  /** Default "green-magenta-dubois". */
  "output-multiview-downmix-mode": Enum<GstGLStereoDownmix>;
  /** Default none. */
  "output-multiview-flags": Flags<GstVideoMultiviewFlags>;
  /** Default "mono". */
  "output-multiview-mode": Enum<GstVideoMultiviewMode>;
  /** 0/1 to 2147483647/1; default 1/1. */
  "pixel-aspect-ratio": FractionProperty;
  "render-rectangle": WriteOnly<ArrayOf<Int>>;
  /** Default "none". */
  "rotate-method": Enum<GstGLRotateMethod>;
}

interface Shared2 {
  /** Default false. */
  hswap: Bool;
}

export interface GstGLAlphaProperties extends GstGLBaseFilterProperties {
  /** 0 to 1; default 1. Controllable. */
  alpha: Float;
  /** 0 to 90; default 20. Controllable. */
  angle: Float;
  /** 0 to 128; default 100. Controllable. */
  "black-sensitivity": Int;
  /** Default "set". */
  method: Enum<GstGLAlphaMethod>;
  /** 0 to 64; default 2. Controllable. */
  "noise-level": Float;
  /** 0 to 255; default 0. Controllable. */
  "target-b": Int;
  /** 0 to 255; default 255. Controllable. */
  "target-g": Int;
  /** 0 to 255; default 0. Controllable. */
  "target-r": Int;
  /** 0 to 128; default 100. Controllable. */
  "white-sensitivity": Int;
}

export interface GstGLBaseMixerProperties extends GstVideoAggregatorProperties {
  context: ReadOnly<ObjectOf<GObject>>;
}

export interface GstGLColorBalanceProperties extends GstGLBaseFilterProperties {
  /** -1 to 1; default 0. Controllable. */
  brightness: Float;
  /** 0 to 2; default 1. Controllable. */
  contrast: Float;
  /** -1 to 1; default 0. Controllable. */
  hue: Float;
  /** 0 to 2; default 1. Controllable. */
  saturation: Float;
}

export interface GstGLColorBalanceSignals extends GstElementSignals, GstColorBalanceSignals {
}

export interface GstGLDeinterlaceProperties extends GstGLBaseFilterProperties {
  /** Default "vfir". */
  method: Enum<GstGLDeinterlaceMethod>;
}

export interface GstGLDifferenceMatteProperties extends GstGLBaseFilterProperties {
  location: Text;
}

export interface GstGLEffectsGenericProperties extends GstGLBaseFilterProperties, Shared2 {
  /** Default "identity". */
  effect: Enum<GstGLEffectsEffect>;
  /** Default false. */
  invert: Bool;
}

export interface GstGLFilterAppSignals extends GstElementSignals {
  "client-draw": Signal<[Int, Int, Int], Bool>;
}

export interface GstGLFilterBinProperties extends GstBinProperties {
  /** May change while ready. */
  filter: ObjectOf<Element>;
}

export interface GstGLFilterBinSignals extends GstBinSignals {
  "create-element": Signal<[], ObjectOf<Element>>;
}

export interface GstGLFilterCubeProperties extends GstGLBaseFilterProperties {
  /** 0 to 100; default 0. */
  aspect: Float;
  /** 0 to 1; default 0. */
  blue: Float;
  /** 0 to 180; default 45. */
  fovy: Float;
  /** 0 to 1; default 0. */
  green: Float;
  /** 0 to 1; default 0. */
  red: Float;
  /** 0 to 1000; default 100. */
  zfar: Float;
  /** 0 to 100; default 0.1. */
  znear: Float;
}

export interface GstGLFilterShaderProperties extends GstGLBaseFilterProperties {
  fragment: Text;
  shader: ObjectOf<GObject>;
  uniforms: StructureProperty;
  /** Default false. */
  "update-shader": WriteOnly<Bool>;
  vertex: Text;
}

export interface GstGLFilterShaderSignals extends GstElementSignals {
  "create-shader": Signal<[], ObjectOf<GObject>>;
}

export interface GstGLImageSinkProperties extends GstVideoSinkProperties, Shared1 {
  context: ReadOnly<ObjectOf<GObject>>;
  /** Default true. */
  "force-aspect-ratio": Bool;
}

export interface GstGLImageSinkSignals extends GstElementSignals {
  "client-draw": Signal<[ObjectOf<GObject>, Other], Bool>;
  "client-reshape": Signal<[ObjectOf<GObject>, Int, Int], Bool>;
}

export interface GstGLImageSinkBinProperties extends GstGLSinkBinProperties, Shared1 {
  context: ReadOnly<ObjectOf<GObject>>;
  /** Default true. */
  "show-preroll-frame": Bool;
}

export interface GstGLImageSinkBinSignals extends GstGLSinkBinSignals {
  "client-draw": Signal<[ObjectOf<GObject>, Other], Bool>;
  "client-reshape": Signal<[ObjectOf<GObject>, Int, Int], Bool>;
}

export interface GstGLMixerBinProperties extends GstBinProperties {
  context: ReadOnly<ObjectOf<GObject>>;
  /** 0 to 18446744073709551615; default 0. */
  latency: Int64;
  /** May change while ready. */
  mixer: ObjectOf<Element>;
  /** 0 to 18446744073709551615; default 18446744073709551615. */
  "start-time": Int64;
  /** Default "zero". */
  "start-time-selection": Enum<GstGLMixerBinStartTimeSelection>;
}

export interface GstGLMixerBinSignals extends GstBinSignals {
  "create-element": Signal<[], ObjectOf<Element>>;
}

export interface GstGLMosaicSignals extends GstAggregatorSignals, GstChildProxySignals {
}

export interface GstGLOverlayProperties extends GstGLBaseFilterProperties {
  /** 0 to 1; default 1. Controllable. May change while playing. */
  alpha: Float;
  /** Controllable. May change while playing. */
  location: Text;
  /** Default 0. Controllable. May change while playing. */
  "offset-x": Int;
  /** Default 0. Controllable. May change while playing. */
  "offset-y": Int;
  /** 0 to 2147483647; default 0. Controllable. May change while playing. */
  "overlay-height": Int;
  /** 0 to 2147483647; default 0. Controllable. May change while playing. */
  "overlay-width": Int;
  /** 0 to 1; default 0. Controllable. May change while playing. */
  "relative-x": Float;
  /** 0 to 1; default 0. Controllable. May change while playing. */
  "relative-y": Float;
}

export interface GstGLSinkBinProperties extends GstBinProperties {
  /** Default true. */
  async: Bool;
  /** 0 to 4294967295; default 4096. */
  blocksize: Int;
  /** -1 to 1; default 0. Controllable. */
  brightness: Float;
  /** 0 to 2; default 1. Controllable. */
  contrast: Float;
  /** Default true. */
  "enable-last-sample": Bool;
  /** Default true. */
  "force-aspect-ratio": Bool;
  /** -1 to 1; default 0. Controllable. */
  hue: Float;
  "last-sample": ReadOnly<Other>;
  /** 0 to 18446744073709551615; default 0. */
  "max-bitrate": Int64;
  /** -1 to 9223372036854775807; default -1. */
  "max-lateness": Int64;
  /** Default false. */
  qos: Bool;
  /** 0 to 18446744073709551615; default 0. */
  "render-delay": Int64;
  /** 0 to 2; default 1. Controllable. */
  saturation: Float;
  /** May change while ready. */
  sink: ObjectOf<Element>;
  /** Default true. */
  sync: Bool;
  /** 0 to 18446744073709551615; default 0. */
  "throttle-time": Int64;
  /** Default 0. */
  "ts-offset": Int64;
}

export interface GstGLSinkBinSignals extends GstBinSignals, GstColorBalanceSignals {
  "create-element": Signal<[], ObjectOf<Element>>;
}

export interface GstGLSrcBinProperties extends GstBinProperties {
  /** May change while ready. */
  src: ObjectOf<Element>;
}

export interface GstGLSrcBinSignals extends GstBinSignals {
  "create-element": Signal<[], ObjectOf<Element>>;
}

export interface GstGLStereoMixProperties extends GstGLBaseMixerProperties {
  /** Default "green-magenta-dubois". */
  "downmix-mode": Enum<GstGLStereoDownmix>;
}

export interface GstGLStereoMixSignals extends GstAggregatorSignals, GstChildProxySignals {
}

export interface GstGLTestSrcProperties extends GstGLBaseSrcProperties {
  /** Default false. */
  "is-live": Bool;
  /** Default "smpte". */
  pattern: Enum<GstGLTestSrcPattern>;
}

export interface GstGLTransformationProperties extends GstGLBaseFilterProperties {
  /** 0 or more; default 90. */
  fov: Float;
  "mvp-matrix": Other;
  /** Default false. */
  ortho: Bool;
  /** Default 0. */
  "pivot-x": Float;
  /** Default 0. */
  "pivot-y": Float;
  /** Default 0. */
  "pivot-z": Float;
  /** Default 0. */
  "rotation-x": Float;
  /** Default 0. */
  "rotation-y": Float;
  /** Default 0. */
  "rotation-z": Float;
  /** Default 1. */
  "scale-x": Float;
  /** Default 1. */
  "scale-y": Float;
  /** Default 0. */
  "translation-x": Float;
  /** Default 0. */
  "translation-y": Float;
  /** Default 0. */
  "translation-z": Float;
}

export interface GstGLVideoFlipProperties extends GstBinProperties {
  /** Default "none". Controllable. */
  method: Enum<GstGLVideoFlipMethod>;
  /** Default "identity". Controllable. */
  "video-direction": Enum<GstVideoOrientationMethod>;
}

export interface GstGLVideoMixerProperties extends GstGLBaseMixerProperties {
  /** Default "checker". */
  background: Enum<GstGLVideoMixerBackground>;
}

export interface GstGLVideoMixerSignals extends GstAggregatorSignals, GstChildProxySignals {
}

export interface GstGLVideoMixerBinProperties extends GstGLMixerBinProperties {
  /** Default "checker". */
  background: Enum<GstGLVideoMixerBackground>;
}

export interface GstGLViewConvertElementProperties extends GstGLBaseFilterProperties {
  /** Default "green-magenta-dubois". */
  "downmix-mode": Enum<GstGLStereoDownmix>;
  /** Default none. */
  "input-flags-override": Flags<GstVideoMultiviewFlags>;
  /** Default "none". */
  "input-mode-override": Enum<GstVideoMultiviewFramePacking>;
  /** Default none. */
  "output-flags-override": Flags<GstVideoMultiviewFlags>;
  /** Default "none". */
  "output-mode-override": Enum<GstVideoMultiviewMode>;
}

export interface gleffects_blurProperties extends GstGLBaseFilterProperties, Shared2 {
}

export interface gleffects_bulgeProperties extends GstGLBaseFilterProperties, Shared2 {
}

export interface gleffects_fisheyeProperties extends GstGLBaseFilterProperties, Shared2 {
}

export interface gleffects_glowProperties extends GstGLBaseFilterProperties, Shared2 {
}

export interface gleffects_heatProperties extends GstGLBaseFilterProperties, Shared2 {
}

export interface gleffects_identityProperties extends GstGLBaseFilterProperties, Shared2 {
}

export interface gleffects_laplacianProperties extends GstGLBaseFilterProperties, Shared2 {
  /** Default false. */
  invert: Bool;
}

export interface gleffects_lumaxproProperties extends GstGLBaseFilterProperties, Shared2 {
}

export interface gleffects_mirrorProperties extends GstGLBaseFilterProperties, Shared2 {
}

export interface gleffects_sepiaProperties extends GstGLBaseFilterProperties, Shared2 {
}

export interface gleffects_sinProperties extends GstGLBaseFilterProperties, Shared2 {
}

export interface gleffects_sobelProperties extends GstGLBaseFilterProperties, Shared2 {
  /** Default false. */
  invert: Bool;
}

export interface gleffects_squareProperties extends GstGLBaseFilterProperties, Shared2 {
}

export interface gleffects_squeezeProperties extends GstGLBaseFilterProperties, Shared2 {
}

export interface gleffects_stretchProperties extends GstGLBaseFilterProperties, Shared2 {
}

export interface gleffects_tunnelProperties extends GstGLBaseFilterProperties, Shared2 {
}

export interface gleffects_twirlProperties extends GstGLBaseFilterProperties, Shared2 {
}

export interface gleffects_xproProperties extends GstGLBaseFilterProperties, Shared2 {
}

export interface gleffects_xrayProperties extends GstGLBaseFilterProperties, Shared2 {
}

type GstGLAlphaMethod = "set" | "green" | "blue" | "custom";
type GstGLDeinterlaceMethod = "vfir" | "greedyh";
type GstGLEffectsEffect = "identity" | "mirror" | "squeeze" | "stretch" | "tunnel" | "fisheye" | "twirl" | "bulge" | "square" | "heat" | "sepia" | "xpro" | "lumaxpro" | "xray" | "sin" | "glow" | "sobel" | "blur" | "laplacian";
type GstGLMixerBinStartTimeSelection = "zero" | "first" | "set";
type GstGLRotateMethod = "none" | "clockwise" | "rotate-180" | "counterclockwise" | "horizontal-flip" | "vertical-flip" | "upper-left-diagonal" | "upper-right-diagonal" | "automatic";
type GstGLStereoDownmix = "green-magenta-dubois" | "red-cyan-dubois" | "amber-blue-dubois";
type GstGLTestSrcPattern = "smpte" | "snow" | "black" | "white" | "red" | "green" | "blue" | "checkers-1" | "checkers-2" | "checkers-4" | "checkers-8" | "circular" | "blink" | "mandelbrot";
type GstGLVideoFlipMethod = "none" | "clockwise" | "rotate-180" | "counterclockwise" | "horizontal-flip" | "vertical-flip" | "upper-left-diagonal" | "upper-right-diagonal" | "automatic";
type GstGLVideoMixerBackground = "checker" | "black" | "white" | "transparent";
type GstVideoMultiviewFlags = "none" | "right-view-first" | "left-flipped" | "left-flopped" | "right-flipped" | "right-flopped" | "half-aspect" | "mixed-mono";
type GstVideoMultiviewFramePacking = "none" | "mono" | "left" | "right" | "side-by-side" | "side-by-side-quincunx" | "column-interleaved" | "row-interleaved" | "top-bottom" | "checkerboard";
type GstVideoMultiviewMode = "none" | "mono" | "left" | "right" | "side-by-side" | "side-by-side-quincunx" | "column-interleaved" | "row-interleaved" | "top-bottom" | "checkerboard" | "frame-by-frame" | "multiview-frame-by-frame" | "separated";
type GstVideoOrientationMethod = "identity" | "90r" | "180" | "90l" | "horiz" | "vert" | "ul-lr" | "ur-ll" | "auto" | "custom";
