/**
 * Fields that are `char *` with text in them, by struct: the generated tables know pointers only as pointers,
 * and to read what is no text as text would read whatever stands there. (nvdsmeta.h, nvll_osd_struct.h,
 * nvdsmeta_schema.h, nvdsinfer.h)
 */
export const textFields = {
  NvDsClassifierMeta: ["classifier_type"],
  NvDsEventMsgMeta: ["ts", "objectId", "sensorStr", "otherAttrs", "videoPath"],
  NvDsInferAttribute: ["attributeLabel"],
  NvDsLabelInfo: ["pResult_label"],
  NvDsSensorInfo_meta: ["uri", "sensor_id", "sensor_name"],
  NvOSD_FontParams: ["font_name"],
  NvOSD_TextParams: ["display_text"],
} as const;

export type TextFields = typeof textFields;

/** The fields of a struct that are texts. */
export function textsOf(struct: string): readonly string[] {
  return new Map<string, readonly string[]>(Object.entries(textFields)).get(struct) ?? [];
}
