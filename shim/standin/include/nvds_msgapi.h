/* What an adaptor for a message broker exports; elements load one by its path. */
#ifndef NVDS_MSGAPI_H
#define NVDS_MSGAPI_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef void *NvDsMsgApiHandle;

typedef enum {
  NVDS_MSGAPI_EVT_SUCCESS = 0,
  NVDS_MSGAPI_EVT_DISCONNECT = 1,
  NVDS_MSGAPI_EVT_SERVICE_DOWN = 2
} NvDsMsgApiEventType;

typedef enum {
  NVDS_MSGAPI_OK = 0,
  NVDS_MSGAPI_ERR = 1,
  NVDS_MSGAPI_UNKNOWN_TOPIC = 2
} NvDsMsgApiErrorType;

typedef void (*nvds_msgapi_send_cb_t) (void *user_ptr, NvDsMsgApiErrorType completion_flag);
typedef void (*nvds_msgapi_subscribe_request_cb_t) (NvDsMsgApiErrorType flag, void *msg, int msg_len,
    char *topic, void *user_ptr);
typedef void (*nvds_msgapi_connect_cb_t) (NvDsMsgApiHandle h_ptr, NvDsMsgApiEventType ds_evt);

NvDsMsgApiHandle nvds_msgapi_connect (char *connection_str, nvds_msgapi_connect_cb_t connect_cb,
    char *config_path);
NvDsMsgApiErrorType nvds_msgapi_send (NvDsMsgApiHandle h_ptr, char *topic, const uint8_t *payload,
    size_t nbuf);
NvDsMsgApiErrorType nvds_msgapi_send_async (NvDsMsgApiHandle h_ptr, char *topic,
    const uint8_t *payload, size_t nbuf, nvds_msgapi_send_cb_t send_callback, void *user_ptr);
NvDsMsgApiErrorType nvds_msgapi_subscribe (NvDsMsgApiHandle h_ptr, char **topics, int num_topics,
    nvds_msgapi_subscribe_request_cb_t cb, void *user_ctx);

/* Gives the adaptor's own work a turn; callbacks of asynchronous sends come from here. */
void nvds_msgapi_do_work (NvDsMsgApiHandle h_ptr);

NvDsMsgApiErrorType nvds_msgapi_disconnect (NvDsMsgApiHandle h_ptr);
char *nvds_msgapi_getversion (void);
char *nvds_msgapi_get_protocol_name (void);
NvDsMsgApiErrorType nvds_msgapi_connection_signature (char *broker_str, char *cfg, char *output_str,
    int max_len);

#ifdef __cplusplus
}
#endif
#endif
