// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: geometrictransform
import type { Enum, Float, Int, ValueArray } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  bulge: bulge;
  circle: circle;
  diffuse: diffuse;
  fisheye: fisheye;
  kaleidoscope: kaleidoscope;
  marble: marble;
  mirror: mirror;
  perspective: perspective;
  pinch: pinch;
  rotate: rotate;
  sphere: sphere;
  square: square;
  stretch: stretch;
  tunnel: tunnel;
  twirl: twirl;
  waterripple: waterripple;
}

export interface bulge {
  properties: GstBulgeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface circle {
  properties: GstCircleProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface diffuse {
  properties: GstDiffuseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface fisheye {
  properties: GstGeometricTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface kaleidoscope {
  properties: GstKaleidoscopeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface marble {
  properties: GstMarbleProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface mirror {
  properties: GstMirrorProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface perspective {
  properties: GstPerspectiveProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface pinch {
  properties: GstPinchProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rotate {
  properties: GstRotateProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface sphere {
  properties: GstSphereProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface square {
  properties: GstSquareProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface stretch {
  properties: GstStretchProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface tunnel {
  properties: GstCircleGeometricTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface twirl {
  properties: GstTwirlProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface waterripple {
  properties: GstWaterRippleProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstBulgeProperties extends GstCircleGeometricTransformProperties {
  /** 1 to 100; default 3. Controllable. */
  zoom: Float;
}

export interface GstCircleProperties extends GstCircleGeometricTransformProperties {
  /** Default 0. Controllable. */
  angle: Float;
  /** 0 to 2147483647; default 20. Controllable. */
  height: Int;
  /** Default 3.141592653589793. Controllable. */
  "spread-angle": Float;
}

export interface GstCircleGeometricTransformProperties extends GstGeometricTransformProperties {
  /** 0 to 1; default 0.35. Controllable. */
  radius: Float;
  /** 0 to 1; default 0.5. Controllable. */
  "x-center": Float;
  /** 0 to 1; default 0.5. Controllable. */
  "y-center": Float;
}

export interface GstDiffuseProperties extends GstGeometricTransformProperties {
  /** 1 or more; default 4. Controllable. */
  scale: Float;
}

export interface GstGeometricTransformProperties extends GstBaseTransformProperties {
  /** Default "ignore". Controllable. */
  "off-edge-pixels": Enum<GstGeometricTransformOffEdgesPixelsMethod>;
}

export interface GstKaleidoscopeProperties extends GstCircleGeometricTransformProperties {
  /** Default 0. Controllable. */
  angle: Float;
  /** Default 0. Controllable. */
  angle2: Float;
  /** 2 to 2147483647; default 3. Controllable. */
  sides: Int;
}

export interface GstMarbleProperties extends GstGeometricTransformProperties {
  /** 0 to 1; default 1. Controllable. */
  amount: Float;
  /** 0 to 1; default 1. Controllable. */
  turbulence: Float;
  /** 0 or more; default 4. Controllable. */
  "x-scale": Float;
  /** 0 or more; default 4. Controllable. */
  "y-scale": Float;
}

export interface GstMirrorProperties extends GstGeometricTransformProperties {
  /** Default "left". */
  mode: Enum<GstMirrorMode>;
}

export interface GstPerspectiveProperties extends GstGeometricTransformProperties {
  matrix: ValueArray<Float>;
}

export interface GstPinchProperties extends GstCircleGeometricTransformProperties {
  /** -1 to 1; default 0.5. Controllable. */
  intensity: Float;
}

export interface GstRotateProperties extends GstGeometricTransformProperties {
  /** Default 0. Controllable. */
  angle: Float;
}

export interface GstSphereProperties extends GstCircleGeometricTransformProperties {
  /** Default 1.5. Controllable. */
  refraction: Float;
}

export interface GstSquareProperties extends GstGeometricTransformProperties {
  /** 0 to 1; default 0.5. Controllable. */
  height: Float;
  /** 0 to 1; default 0.5. Controllable. */
  width: Float;
  /** 1 to 100; default 2. Controllable. */
  zoom: Float;
}

export interface GstStretchProperties extends GstCircleGeometricTransformProperties {
  /** 0 to 1; default 0.5. Controllable. */
  intensity: Float;
}

export interface GstTwirlProperties extends GstCircleGeometricTransformProperties {
  /** Default 3.141592653589793. Controllable. */
  angle: Float;
}

export interface GstWaterRippleProperties extends GstCircleGeometricTransformProperties {
  /** Default 10. Controllable. */
  amplitude: Float;
  /** Default 0. Controllable. */
  phase: Float;
  /** Default 16. Controllable. */
  wavelength: Float;
}

type GstGeometricTransformOffEdgesPixelsMethod = "ignore" | "clamp" | "wrap";
type GstMirrorMode = "left" | "right" | "top" | "bottom";
