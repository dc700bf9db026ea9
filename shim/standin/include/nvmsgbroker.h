/* Connections to message brokers, shared by those who use the same one and made anew when they break. */
#ifndef NV_MSGBROKER_H
#define NV_MSGBROKER_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#define NV_MSGBROKER_VERSION "2.0"
#define LOG_CAT "DSLOG:NV_MSGBROKER"

typedef enum {
  NV_MSGBROKER_API_OK = 0,
  NV_MSGBROKER_API_ERR = 1,
  NV_MSGBROKER_API_RECONNECTING = 2,
  NV_MSGBROKER_API_NOT_SUPPORTED = 3
} NvMsgBrokerErrorType;

typedef struct {
  char *topic;
  void *payload;
  size_t payload_len;
} NvMsgBrokerClientMsg;

typedef void *NvMsgBrokerClientHandle;

typedef void (*nv_msgbroker_connect_cb_t) (NvMsgBrokerClientHandle h_ptr, NvMsgBrokerErrorType status);
typedef void (*nv_msgbroker_send_cb_t) (void *user_ptr, NvMsgBrokerErrorType status);
/* The message lasts as long as the call. Where subscribing failed, no call with its user_ptr goes on when it returns, but
   for one that the caller is in; it is not to hold a lock that the function takes. */
typedef void (*nv_msgbroker_subscribe_cb_t) (NvMsgBrokerErrorType status, void *msg, int msglen, char *topic,
    void *user_ptr);

NvMsgBrokerClientHandle nv_msgbroker_connect (char *broker_conn_str, char *broker_proto_lib,
    nv_msgbroker_connect_cb_t connect_cb, char *cfg);
NvMsgBrokerErrorType nv_msgbroker_send_async (NvMsgBrokerClientHandle h_ptr, NvMsgBrokerClientMsg message,
    nv_msgbroker_send_cb_t cb, void *user_ctx);
NvMsgBrokerErrorType nv_msgbroker_subscribe (NvMsgBrokerClientHandle h_ptr, char **topics, int num_topics,
    nv_msgbroker_subscribe_cb_t cb, void *user_ctx);
NvMsgBrokerErrorType nv_msgbroker_disconnect (NvMsgBrokerClientHandle h_ptr);
char *nv_msgbroker_version (void);

#ifdef __cplusplus
}
#endif
#endif
