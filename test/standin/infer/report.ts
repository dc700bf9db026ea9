/** What the harness prints, checked. */
import { z } from "zod";

type Box = [left: number, top: number, width: number, height: number];

export interface TensorLayer {
  name: string;
  binding: number;
  input: number;
  type: number;
  dims: number[];
  values: number[];
}

export interface Tensors {
  unique_id: number;
  network: [channels: number, height: number, width: number];
  maintain_aspect_ratio: number;
  layers: TensorLayer[];
}

export interface Classifier {
  unique_id: number;
  type: string | null;
  labels: { attribute: number; class_id: number; probability: number; label: string }[];
}

export interface DetectedObject {
  class_id: number;
  unique_id: number;
  object_id: string;
  confidence: number;
  label: string;
  box: Box;
  detector_box: Box;
  rotation: number;
  border_width: number;
  border_color: Box;
  has_bg_color: number;
  bg_color: Box;
  parent: boolean;
  text: string | null;
  text_at: [x: number, y: number];
  font: string | null;
  font_size: number;
  text_background: number;
  mask?: { width: number; height: number; threshold: number; values: number[] } | undefined;
  classifiers: Classifier[];
  tensors: Tensors[];
}

export interface Segmentation {
  unique_id: number;
  classes: number;
  width: number;
  height: number;
  class_map: number[];
  probabilities: number[];
}

export interface Frame {
  frame_num: number;
  inferred: boolean;
  objects: DetectedObject[];
  tensors: Tensors[];
  segmentations: Segmentation[];
}

export interface Settings {
  unique_id: number;
  batch_size: number;
  interval: number;
  process_mode: number;
  infer_on_gie_id: number;
  infer_on_class_ids: string | null;
  filter_out_class_ids: string | null;
}

export interface Report {
  buffers: Frame[][];
  error?: { domain: string; code: number; message: string } | undefined;
  warnings: string[];
  /** The first element's properties before it started. */
  settings: Settings;
  /** One for each model-updated that succeeded, a hundred for each that did not. */
  updates: number;
}

const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const tensors: z.ZodType<Tensors> = z.object({
  unique_id: z.number(),
  network: z.tuple([z.number(), z.number(), z.number()]),
  maintain_aspect_ratio: z.number(),
  layers: z.array(
    z.object({
      name: z.string(),
      binding: z.number(),
      input: z.number(),
      type: z.number(),
      dims: z.array(z.number()),
      values: z.array(z.number()),
    }),
  ),
});

const object: z.ZodType<DetectedObject> = z.object({
  class_id: z.number(),
  unique_id: z.number(),
  object_id: z.string(),
  confidence: z.number(),
  label: z.string(),
  box,
  detector_box: box,
  rotation: z.number(),
  border_width: z.number(),
  border_color: box,
  has_bg_color: z.number(),
  bg_color: box,
  parent: z.boolean(),
  text: z.string().nullable(),
  text_at: z.tuple([z.number(), z.number()]),
  font: z.string().nullable(),
  font_size: z.number(),
  text_background: z.number(),
  mask: z
    .object({ width: z.number(), height: z.number(), threshold: z.number(), values: z.array(z.number()) })
    .optional(),
  classifiers: z.array(
    z.object({
      unique_id: z.number(),
      type: z.string().nullable(),
      labels: z.array(
        z.object({
          attribute: z.number(),
          class_id: z.number(),
          probability: z.number(),
          label: z.string(),
        }),
      ),
    }),
  ),
  tensors: z.array(tensors),
});

const report: z.ZodType<Report> = z.object({
  buffers: z.array(
    z.array(
      z.object({
        frame_num: z.number(),
        inferred: z.boolean(),
        objects: z.array(object),
        tensors: z.array(tensors),
        segmentations: z.array(
          z.object({
            unique_id: z.number(),
            classes: z.number(),
            width: z.number(),
            height: z.number(),
            class_map: z.array(z.number()),
            probabilities: z.array(z.number()),
          }),
        ),
      }),
    ),
  ),
  error: z.object({ domain: z.string(), code: z.number(), message: z.string() }).optional(),
  warnings: z.array(z.string()),
  settings: z.object({
    unique_id: z.number(),
    batch_size: z.number(),
    interval: z.number(),
    process_mode: z.number(),
    infer_on_gie_id: z.number(),
    infer_on_class_ids: z.string().nullable(),
    filter_out_class_ids: z.string().nullable(),
  }),
  updates: z.number(),
});

export function parseReport(json: string): Report {
  return report.parse(JSON.parse(json));
}
