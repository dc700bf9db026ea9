// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: opencv
import type { Bool, Enum, Flags, Float, Int, ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  cameracalibrate: cameracalibrate;
  cameraundistort: cameraundistort;
  cvdilate: cvdilate;
  cvequalizehist: cvequalizehist;
  cverode: cverode;
  cvlaplace: cvlaplace;
  cvsmooth: cvsmooth;
  cvsobel: cvsobel;
  cvtracker: cvtracker;
  dewarp: dewarp;
  disparity: disparity;
  edgedetect: edgedetect;
  faceblur: faceblur;
  facedetect: facedetect;
  grabcut: grabcut;
  handdetect: handdetect;
  motioncells: motioncells;
  opencvtextoverlay: opencvtextoverlay;
  retinex: retinex;
  segmentation: segmentation;
  skindetect: skindetect;
  templatematch: templatematch;
}

export interface cameracalibrate {
  properties: GstCameraCalibrateProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface cameraundistort {
  properties: GstCameraUndistortProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface cvdilate {
  properties: GstCvDilateErodeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface cvequalizehist {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface cverode {
  properties: GstCvDilateErodeProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface cvlaplace {
  properties: GstCvLaplaceProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface cvsmooth {
  properties: GstCvSmoothProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface cvsobel {
  properties: GstCvSobelProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface cvtracker {
  properties: GstCVTrackerProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface dewarp {
  properties: GstDewarpProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface disparity {
  properties: GstDisparityProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface edgedetect {
  properties: GstEdgeDetectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface faceblur {
  properties: GstFaceBlurProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface facedetect {
  properties: GstFaceDetectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface grabcut {
  properties: GstGrabcutProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface handdetect {
  properties: GstHanddetectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface motioncells {
  properties: GstMotioncellsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface opencvtextoverlay {
  properties: GstOpencvTextOverlayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface retinex {
  properties: GstRetinexProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface segmentation {
  properties: GstSegmentationProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface skindetect {
  properties: GstSkinDetectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface templatematch {
  properties: GstTemplateMatchProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstCVTrackerProperties extends GstBaseTransformProperties {
  /** Default "MedianFlow". */
  algorithm: Enum<GstOpenCVTrackerAlgorithm>;
  /** Default true. */
  "draw-rect": Bool;
  /** 0 to 4294967295; default 50. */
  "object-initial-height": Int;
  /** 0 to 4294967295; default 50. */
  "object-initial-width": Int;
  /** 0 to 4294967295; default 50. */
  "object-initial-x": Int;
  /** 0 to 4294967295; default 50. */
  "object-initial-y": Int;
}

export interface GstCameraCalibrateProperties extends GstBaseTransformProperties {
  /** 0 or more; default 1. */
  "aspect-ratio": Float;
  /** 1 to 2147483647; default 9. */
  "board-height": Int;
  /** 1 to 2147483647; default 9. */
  "board-width": Int;
  /** Default false. */
  "center-principal-point": Bool;
  /** Default true. */
  "corner-sub-pixel": Bool;
  /** 0 to 2147483647; default 350. */
  delay: Int;
  /** 1 to 2147483647; default 25. */
  "frame-count": Int;
  /** Default "chessboard". */
  pattern: Enum<GstCameraCalibrationPattern>;
  settings: ReadOnly<Text>;
  /** Default true. */
  "show-corners": Bool;
  /** 0 or more; default 50. */
  "square-size": Float;
  /** Default false. */
  "use-fisheye": Bool;
  /** Default false. */
  "zero-tangent-distorsion": Bool;
}

export interface GstCameraUndistortProperties extends GstBaseTransformProperties {
  /** 0 to 1; default 0. */
  alpha: Float;
  settings: Text;
  /** Default true. */
  undistort: Bool;
}

export interface GstCvDilateErodeProperties extends GstBaseTransformProperties {
  /** 1 to 2147483647; default 1. */
  iterations: Int;
}

export interface GstCvLaplaceProperties extends GstBaseTransformProperties {
  /** 1 to 7; default 3. */
  "aperture-size": Int;
  /** Default true. */
  mask: Bool;
  /** 0 or more; default 1. */
  scale: Float;
  /** 0 or more; default 0. */
  shift: Float;
}

export interface GstCvSmoothProperties extends GstBaseTransformProperties {
  /** 0 or more; default 0. */
  color: Float;
  /** 0 to 2147483647; default 2147483647. */
  height: Int;
  /** 0 to 2147483647; default 3. */
  "kernel-height": Int;
  /** 1 to 2147483647; default 3. */
  "kernel-width": Int;
  /** 0 to 2147483647; default 0. */
  "position-x": Int;
  /** 0 to 2147483647; default 0. */
  "position-y": Int;
  /** 0 or more; default 0. */
  spatial: Float;
  /** Default "gaussian". */
  type: Enum<GstCvSmoothTypeType>;
  /** 0 to 2147483647; default 2147483647. */
  width: Int;
}

export interface GstCvSobelProperties extends GstBaseTransformProperties {
  /** 1 to 7; default 3. */
  "aperture-size": Int;
  /** Default true. */
  mask: Bool;
  /** -1 to 2147483647; default 1. */
  "x-order": Int;
  /** -1 to 2147483647; default 0. */
  "y-order": Int;
}

export interface GstDewarpProperties extends GstBaseTransformProperties {
  /** Default "single-panorama". */
  "display-mode": Enum<GstDewarpDisplayMode>;
  /** 0 to 1; default 0. Controllable. */
  "inner-radius": Float;
  /** Default "bilinear". */
  "interpolation-method": Enum<GstDewarpInterpolationMode>;
  /** 0 to 1; default 0. Controllable. */
  "outer-radius": Float;
  /** 0 to 1; default 0.5. Controllable. */
  "x-center": Float;
  /** 0.1 to 10; default 1. Controllable. */
  "x-remap-correction": Float;
  /** 0 to 1; default 0.5. Controllable. */
  "y-center": Float;
  /** 0.1 to 10; default 1. Controllable. */
  "y-remap-correction": Float;
}

export interface GstDisparityProperties extends GstObjectProperties {
  /** Default "sgbm". */
  method: Enum<GstDisparityMethod>;
}

export interface GstEdgeDetectProperties extends GstBaseTransformProperties {
  /** 3 to 7; default 3. */
  aperture: Int;
  /** Default true. */
  mask: Bool;
  /** 0 to 1000; default 50. */
  threshold1: Int;
  /** 0 to 1000; default 150. */
  threshold2: Int;
}

export interface GstFaceBlurProperties extends GstBaseTransformProperties {
  /** Default "do-canny-pruning". */
  flags: Flags<GstOpencvFaceBlurFlags>;
  /** 0 to 2147483647; default 3. */
  "min-neighbors": Int;
  /** 0 to 2147483647; default 30. */
  "min-size-height": Int;
  /** 0 to 2147483647; default 30. */
  "min-size-width": Int;
  profile: Text;
  /** 1.1 to 10; default 1.25. */
  "scale-factor": Float;
}

export interface GstFaceDetectProperties extends GstBaseTransformProperties {
  /** Default true. */
  display: Bool;
  "eyes-profile": Text;
  /** Default "do-canny-pruning". */
  flags: Flags<GstOpencvFaceDetectFlags>;
  /** 0 to 2147483647; default 3. */
  "min-neighbors": Int;
  /** 0 to 2147483647; default 30. */
  "min-size-height": Int;
  /** 0 to 2147483647; default 30. */
  "min-size-width": Int;
  /** 0 to 255; default 0. */
  "min-stddev": Int;
  "mouth-profile": Text;
  "nose-profile": Text;
  profile: Text;
  /** 1.1 to 10; default 1.25. */
  "scale-factor": Float;
  /** Default "every_frame". */
  updates: Enum<GstFaceDetectUpdates>;
}

export interface GstGrabcutProperties extends GstBaseTransformProperties {
  /** 1 to 4; default 1.6. */
  scale: Float;
  /** Default false. */
  "test-mode": Bool;
}

export interface GstHanddetectProperties extends GstBaseTransformProperties {
  /** 0 to 2147483647; default 0. */
  "ROI-HEIGHT": Int;
  /** 0 to 2147483647; default 0. */
  "ROI-WIDTH": Int;
  /** 0 to 2147483647; default 0. */
  "ROI-X": Int;
  /** 0 to 2147483647; default 0. */
  "ROI-Y": Int;
  /** Default true. */
  display: Bool;
  /** Default "@0@/fist.xml". */
  "profile-fist": Text;
  /** Default "@0@/palm.xml". */
  "profile-palm": Text;
}

export interface GstMotioncellsProperties extends GstBaseTransformProperties {
  /** Default true. */
  calculatemotion: Bool;
  /** Default "255,255,0". */
  cellscolor: Text;
  datafile: Text;
  /** Default "vamc". */
  datafileextension: Text;
  /** Default false. */
  display: Bool;
  /** 1 to 60; default 5. */
  gap: Int;
  /** 8 to 32; default 10. */
  gridx: Int;
  /** 8 to 32; default 10. */
  gridy: Int;
  /** 1 to 60; default 1. */
  minimummotionframes: Int;
  motioncellsidx: Text;
  /** -1 to 5; default 1. */
  motioncellthickness: Int;
  motionmaskcellspos: Text;
  motionmaskcoords: Text;
  /** Default false. */
  postallmotion: Bool;
  /** 0 to 180; default 0. */
  postnomotion: Int;
  /** 0 to 1; default 0.5. */
  sensitivity: Float;
  /** 0 to 1; default 0.01. */
  threshold: Float;
  /** Default true. */
  usealpha: Bool;
}

export interface GstOpencvTextOverlayProperties extends GstBaseTransformProperties {
  /** 0 to 255; default 0. */
  colorB: Int;
  /** 0 to 255; default 0. */
  colorG: Int;
  /** 0 to 255; default 0. */
  colorR: Int;
  /** 1 to 5; default 1. */
  height: Float;
  /** Default "Opencv Text Overlay". */
  text: Text;
  /** 0 to 2147483647; default 2. */
  thickness: Int;
  /** 1 to 5; default 1. */
  width: Float;
  /** 0 to 2147483647; default 50. */
  xpos: Int;
  /** 0 to 2147483647; default 50. */
  ypos: Int;
}

export interface GstRetinexProperties extends GstBaseTransformProperties {
  /** 0 to 2147483647; default 128. */
  gain: Int;
  /** Default "basic". */
  method: Enum<GstRetinexMethod>;
  /** 0 to 2147483647; default 128. */
  offset: Int;
  /** 1 to 4; default 3. */
  scales: Int;
  /** 0 or more; default 14. */
  sigma: Float;
}

export interface GstSegmentationProperties extends GstBaseTransformProperties {
  /** 0 to 1; default 0.01. */
  "learning-rate": Float;
  /** Default "mog2". */
  method: Enum<GstSegmentationMethod>;
  /** Default false. */
  "test-mode": Bool;
}

export interface GstSkinDetectProperties extends GstBaseTransformProperties {
  /** Default "hsv". */
  method: Enum<GstSkindetectMethod>;
  /** Default true. */
  postprocess: Bool;
}

export interface GstTemplateMatchProperties extends GstBaseTransformProperties {
  /** Default true. */
  display: Bool;
  /** 0 to 5; default 3. */
  method: Int;
  template: Text;
}

type GstCameraCalibrationPattern = "chessboard" | "circle_grids" | "asymmetric_circle_grids";
type GstCvSmoothTypeType = "blur" | "gaussian" | "median" | "bilateral";
type GstDewarpDisplayMode = "single-panorama" | "double-panorama" | "quad-view";
type GstDewarpInterpolationMode = "nearest" | "bilinear" | "bicubic" | "Lanczos";
type GstDisparityMethod = "sbm" | "sgbm";
type GstFaceDetectUpdates = "every_frame" | "on_change" | "on_face" | "none";
type GstOpenCVTrackerAlgorithm = "Boosting" | "CSRT" | "KCF" | "MedianFlow" | "MIL" | "MOSSE" | "TLD";
type GstOpencvFaceBlurFlags = "do-canny-pruning";
type GstOpencvFaceDetectFlags = "do-canny-pruning";
type GstRetinexMethod = "basic" | "multiscale";
type GstSegmentationMethod = "codebook" | "mog" | "mog2";
type GstSkindetectMethod = "hsv" | "rgb";
