/* Sets elements' properties from a group of a YAML file. */
#ifndef NVDS_YML_PARSER_H
#define NVDS_YML_PARSER_H

#include <gst/gst.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum NvDsYamlParserStatus {
  NVDS_YAML_PARSER_SUCCESS = 0,
  NVDS_YAML_PARSER_DISABLED = 1,  /**< the group says enable: 0 */
  NVDS_YAML_PARSER_ERROR = 2
} NvDsYamlParserStatus;

typedef struct NvDsYamlCodecStatus {
  guint codec_type;  /**< 1 is H.264, 2 is H.265 */
  gboolean enable;
} NvDsYamlCodecStatus;

typedef enum {
  NVDS_GIE_PLUGIN_INFER = 0,
  NVDS_GIE_PLUGIN_INFER_SERVER = 1
} NvDsGieType;

NvDsYamlParserStatus nvds_parse_file_source (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_multifilesrc (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_uridecodebin (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_rtsp_source (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_nvarguscamerasrc (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_v4l2src (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_alsasrc (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_multiurisrcbin (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_streammux (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_gie (GstElement *element, gchar *cfg_file_path, const char *group);
NvDsYamlParserStatus nvds_parse_tracker (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_nvdsanalytics (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_tiler (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_osd (GstElement *element, gchar *cfg_file_path, const char *group);
NvDsYamlParserStatus nvds_parse_nvxfer (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_msgconv (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_msgbroker (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_nvv4l2h264enc (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_nvv4l2h265enc (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_egl_sink (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_3d_sink (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_fake_sink (GstElement *element, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_file_sink (GstElement *element, gchar *cfg_file_path,
    const char *group);

/* A list of g_malloc'd strings, one a source. */
NvDsYamlParserStatus nvds_parse_source_list (GList **src_list, gchar *cfg_file_path,
    const char *group);

NvDsYamlParserStatus nvds_parse_gie_type (NvDsGieType *gie_type, gchar *cfg_file_path,
    const char *group);
NvDsYamlParserStatus nvds_parse_codec_status (gchar *cfg_file_path, const char *group,
    NvDsYamlCodecStatus *codec_status);
NvDsYamlParserStatus nvds_parse_nvxfer_position (gchar *cfg_file_path, const char *group,
    guint *position);

/* The group's key enable. */
gboolean check_enable_status (gchar *cfg_file_path, const char *group);

#ifdef __cplusplus
}
#endif
#endif
