// Generated from C headers by `bun run bindgen`. Do not edit.

export const constants = {
  GST_ELEMENT_METADATA_LONGNAME: "long-name",
  GST_ELEMENT_METADATA_KLASS: "klass",
  GST_ELEMENT_METADATA_DESCRIPTION: "description",
  GST_ELEMENT_METADATA_AUTHOR: "author",
  GST_ELEMENT_METADATA_DOC_URI: "doc-uri",
  GST_ELEMENT_METADATA_ICON_NAME: "icon-name",
} as const;
