// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GstMiniObject } from "./gstminiobject.ts";

export const functions = {
  gst_tag_list_get_type: { args: [], returns: "u64" },
  gst_tag_register: { args: ["ptr", "u32", "u64", "ptr", "ptr", "ptr"], returns: "void" },
  gst_tag_register_static: { args: ["ptr", "u32", "u64", "ptr", "ptr", "ptr"], returns: "void" },
  gst_tag_merge_use_first: { args: ["ptr", "ptr"], returns: "void" },
  gst_tag_merge_strings_with_comma: { args: ["ptr", "ptr"], returns: "void" },
  gst_tag_exists: { args: ["ptr"], returns: "i32" },
  gst_tag_get_type: { args: ["ptr"], returns: "u64" },
  gst_tag_get_nick: { args: ["ptr"], returns: "ptr" },
  gst_tag_get_description: { args: ["ptr"], returns: "ptr" },
  gst_tag_get_flag: { args: ["ptr"], returns: "u32" },
  gst_tag_is_fixed: { args: ["ptr"], returns: "i32" },
  gst_tag_list_new_empty: { args: [], returns: "ptr" },
  gst_tag_list_set_scope: { args: ["ptr", "u32"], returns: "void" },
  gst_tag_list_get_scope: { args: ["ptr"], returns: "u32" },
  gst_tag_list_to_string: { args: ["ptr"], returns: "ptr" },
  gst_tag_list_new_from_string: { args: ["ptr"], returns: "ptr" },
  gst_tag_list_n_tags: { args: ["ptr"], returns: "i32" },
  gst_tag_list_nth_tag_name: { args: ["ptr", "u32"], returns: "ptr" },
  gst_tag_list_is_empty: { args: ["ptr"], returns: "i32" },
  gst_tag_list_is_equal: { args: ["ptr", "ptr"], returns: "i32" },
  gst_tag_list_insert: { args: ["ptr", "ptr", "u32"], returns: "void" },
  gst_tag_list_merge: { args: ["ptr", "ptr", "u32"], returns: "ptr" },
  gst_tag_list_get_tag_size: { args: ["ptr", "ptr"], returns: "u32" },
  gst_tag_list_add_value: { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  gst_tag_list_remove_tag: { args: ["ptr", "ptr"], returns: "void" },
  gst_tag_list_foreach: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_tag_list_get_value_index: { args: ["ptr", "ptr", "u32"], returns: "ptr" },
  gst_tag_list_copy_value: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_tag_list_get_boolean: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_tag_list_get_boolean_index: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_tag_list_get_int: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_tag_list_get_int_index: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_tag_list_get_uint: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_tag_list_get_uint_index: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_tag_list_get_int64: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_tag_list_get_int64_index: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_tag_list_get_uint64: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_tag_list_get_uint64_index: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_tag_list_get_float: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_tag_list_get_float_index: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_tag_list_get_double: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_tag_list_get_double_index: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_tag_list_get_string: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_tag_list_get_string_index: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_tag_list_peek_string_index: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_tag_list_get_pointer: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_tag_list_get_pointer_index: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_tag_list_get_date: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_tag_list_get_date_index: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_tag_list_get_date_time: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_tag_list_get_date_time_index: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_tag_list_get_sample: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_tag_list_get_sample_index: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_tag_list_ref: { args: ["ptr"], returns: "ptr" },
  gst_tag_list_unref: { args: ["ptr"], returns: "void" },
  gst_clear_tag_list: { args: ["ptr"], returns: "void" },
  gst_tag_list_copy: { args: ["ptr"], returns: "ptr" },
  gst_tag_list_replace: { args: ["ptr", "ptr"], returns: "i32" },
  gst_tag_list_take: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const wrappers = {
  gst_tag_list_is_writable: { args: ["ptr"], returns: "i32" },
  gst_tag_list_make_writable: { args: ["ptr"], returns: "ptr" },
} as const;

export const variables = {
  _gst_tag_list_type: { kind: "u64" },
} as const;

export const callbacks = {
  GstTagForeachFunc: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  GstTagMergeFunc: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const constants = {
  GST_TAG_TITLE: "title",
  GST_TAG_TITLE_SORTNAME: "title-sortname",
  GST_TAG_ARTIST: "artist",
  GST_TAG_ARTIST_SORTNAME: "artist-sortname",
  GST_TAG_ALBUM: "album",
  GST_TAG_ALBUM_SORTNAME: "album-sortname",
  GST_TAG_ALBUM_ARTIST: "album-artist",
  GST_TAG_ALBUM_ARTIST_SORTNAME: "album-artist-sortname",
  GST_TAG_COMPOSER: "composer",
  GST_TAG_CONDUCTOR: "conductor",
  GST_TAG_DATE: "date",
  GST_TAG_DATE_TIME: "datetime",
  GST_TAG_GENRE: "genre",
  GST_TAG_COMMENT: "comment",
  GST_TAG_EXTENDED_COMMENT: "extended-comment",
  GST_TAG_TRACK_NUMBER: "track-number",
  GST_TAG_TRACK_COUNT: "track-count",
  GST_TAG_ALBUM_VOLUME_NUMBER: "album-disc-number",
  GST_TAG_ALBUM_VOLUME_COUNT: "album-disc-count",
  GST_TAG_LOCATION: "location",
  GST_TAG_HOMEPAGE: "homepage",
  GST_TAG_DESCRIPTION: "description",
  GST_TAG_VERSION: "version",
  GST_TAG_ISRC: "isrc",
  GST_TAG_ORGANIZATION: "organization",
  GST_TAG_COPYRIGHT: "copyright",
  GST_TAG_COPYRIGHT_URI: "copyright-uri",
  GST_TAG_ENCODED_BY: "encoded-by",
  GST_TAG_CONTACT: "contact",
  GST_TAG_LICENSE: "license",
  GST_TAG_LICENSE_URI: "license-uri",
  GST_TAG_PERFORMER: "performer",
  GST_TAG_DURATION: "duration",
  GST_TAG_CODEC: "codec",
  GST_TAG_VIDEO_CODEC: "video-codec",
  GST_TAG_AUDIO_CODEC: "audio-codec",
  GST_TAG_SUBTITLE_CODEC: "subtitle-codec",
  GST_TAG_CONTAINER_FORMAT: "container-format",
  GST_TAG_BITRATE: "bitrate",
  GST_TAG_NOMINAL_BITRATE: "nominal-bitrate",
  GST_TAG_MINIMUM_BITRATE: "minimum-bitrate",
  GST_TAG_MAXIMUM_BITRATE: "maximum-bitrate",
  GST_TAG_SERIAL: "serial",
  GST_TAG_ENCODER: "encoder",
  GST_TAG_ENCODER_VERSION: "encoder-version",
  GST_TAG_TRACK_GAIN: "replaygain-track-gain",
  GST_TAG_TRACK_PEAK: "replaygain-track-peak",
  GST_TAG_ALBUM_GAIN: "replaygain-album-gain",
  GST_TAG_ALBUM_PEAK: "replaygain-album-peak",
  GST_TAG_REFERENCE_LEVEL: "replaygain-reference-level",
  GST_TAG_LANGUAGE_CODE: "language-code",
  GST_TAG_LANGUAGE_NAME: "language-name",
  GST_TAG_IMAGE: "image",
  GST_TAG_PREVIEW_IMAGE: "preview-image",
  GST_TAG_ATTACHMENT: "attachment",
  GST_TAG_BEATS_PER_MINUTE: "beats-per-minute",
  GST_TAG_KEYWORDS: "keywords",
  GST_TAG_GEO_LOCATION_NAME: "geo-location-name",
  GST_TAG_GEO_LOCATION_LATITUDE: "geo-location-latitude",
  GST_TAG_GEO_LOCATION_LONGITUDE: "geo-location-longitude",
  GST_TAG_GEO_LOCATION_ELEVATION: "geo-location-elevation",
  GST_TAG_GEO_LOCATION_COUNTRY: "geo-location-country",
  GST_TAG_GEO_LOCATION_CITY: "geo-location-city",
  GST_TAG_GEO_LOCATION_SUBLOCATION: "geo-location-sublocation",
  GST_TAG_GEO_LOCATION_HORIZONTAL_ERROR: "geo-location-horizontal-error",
  GST_TAG_GEO_LOCATION_MOVEMENT_SPEED: "geo-location-movement-speed",
  GST_TAG_GEO_LOCATION_MOVEMENT_DIRECTION: "geo-location-movement-direction",
  GST_TAG_GEO_LOCATION_CAPTURE_DIRECTION: "geo-location-capture-direction",
  GST_TAG_SHOW_NAME: "show-name",
  GST_TAG_SHOW_SORTNAME: "show-sortname",
  GST_TAG_SHOW_EPISODE_NUMBER: "show-episode-number",
  GST_TAG_SHOW_SEASON_NUMBER: "show-season-number",
  GST_TAG_LYRICS: "lyrics",
  GST_TAG_COMPOSER_SORTNAME: "composer-sortname",
  GST_TAG_GROUPING: "grouping",
  GST_TAG_USER_RATING: "user-rating",
  GST_TAG_DEVICE_MANUFACTURER: "device-manufacturer",
  GST_TAG_DEVICE_MODEL: "device-model",
  GST_TAG_APPLICATION_NAME: "application-name",
  GST_TAG_APPLICATION_DATA: "application-data",
  GST_TAG_IMAGE_ORIENTATION: "image-orientation",
  GST_TAG_PUBLISHER: "publisher",
  GST_TAG_INTERPRETED_BY: "interpreted-by",
  GST_TAG_MIDI_BASE_NOTE: "midi-base-note",
  GST_TAG_PRIVATE_DATA: "private-data",
} as const;

export const GstTagMergeMode = {
  GST_TAG_MERGE_UNDEFINED: 0,
  GST_TAG_MERGE_REPLACE_ALL: 1,
  GST_TAG_MERGE_REPLACE: 2,
  GST_TAG_MERGE_APPEND: 3,
  GST_TAG_MERGE_PREPEND: 4,
  GST_TAG_MERGE_KEEP: 5,
  GST_TAG_MERGE_KEEP_ALL: 6,
  GST_TAG_MERGE_COUNT: 7,
} as const;
export type GstTagMergeMode = (typeof GstTagMergeMode)[keyof typeof GstTagMergeMode];

export const GstTagFlag = {
  GST_TAG_FLAG_UNDEFINED: 0,
  GST_TAG_FLAG_META: 1,
  GST_TAG_FLAG_ENCODED: 2,
  GST_TAG_FLAG_DECODED: 3,
  GST_TAG_FLAG_COUNT: 4,
} as const;
export type GstTagFlag = (typeof GstTagFlag)[keyof typeof GstTagFlag];

export const GstTagScope = {
  GST_TAG_SCOPE_STREAM: 0,
  GST_TAG_SCOPE_GLOBAL: 1,
} as const;
export type GstTagScope = (typeof GstTagScope)[keyof typeof GstTagScope];

export class GstTagList extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    mini_object: { offset: 0, size: 64, kind: "struct", type: "GstMiniObject" },
  } as const;

  get mini_object(): GstMiniObject {
    return new GstMiniObject(this.$live("mini_object"), this.$at);
  }
}
