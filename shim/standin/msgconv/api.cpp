// The functions of nvmsgconv.h.
#include <cstring>

#include "context.h"
#include "nvmsgconv.h"

using msgconv::Context;

namespace {

thread_local std::string problem;

Context &context_of (NvDsMsg2pCtx *ctx) { return *static_cast<Context *> (ctx->privData); }

NvDsPayload *payload_of (const std::string &text) {
  NvDsPayload *payload = g_new0 (NvDsPayload, 1);
  payload->payload = g_memdup2 (text.data (), text.size ());
  payload->payloadSize = static_cast<guint> (text.size ());
  return payload;
}

// NULL gives a payload without a message, as NVIDIA's library does where one call makes one payload.
NvDsPayload *payload_or_empty (const std::optional<std::string> &text) {
  return text ? payload_of (*text) : g_new0 (NvDsPayload, 1);
}

NvDsPayload **payload_or_none (const std::optional<std::string> &text, guint *count) {
  NvDsPayload **payloads = g_new0 (NvDsPayload *, 1);
  *count = text ? 1 : 0;
  if (text)
    payloads[0] = payload_of (*text);
  return payloads;
}

// A program with a schema of its own brings its own library; this one only says so, the 0 included.
const std::string custom_text ("CUSTOM Schema", sizeof "CUSTOM Schema");

std::optional<std::string> message_of (NvDsMsg2pCtx *ctx, const NvDsEvent *events, guint size) {
  Context &context = context_of (ctx);
  switch (static_cast<int> (ctx->payloadType)) {
    case NVDS_PAYLOAD_DEEPSTREAM:
      return msgconv::full_of_event (context, *events->metadata);
    case NVDS_PAYLOAD_DEEPSTREAM_MINIMAL:
      return msgconv::minimal_of_events (context, events, size);
    case NVDS_PAYLOAD_DEEPSTREAM_PROTOBUF:
      return msgconv::protobuf_of_events (context, events, size);
    case NVDS_PAYLOAD_CUSTOM:
      return custom_text;
    default:
      return std::nullopt;
  }
}

std::optional<std::string> message_of (NvDsMsg2pCtx *ctx, const NvDsMsg2pMetaInfo &info) {
  Context &context = context_of (ctx);
  const auto *frame = static_cast<const NvDsFrameMeta *> (info.frameMeta);
  const auto *object = static_cast<const NvDsObjectMeta *> (info.objMeta);
  // What follows reads a video frame's lists.
  if (ctx->payloadType != NVDS_PAYLOAD_CUSTOM && g_strcmp0 (info.mediaType, "audio") == 0)
    return std::nullopt;
  switch (static_cast<int> (ctx->payloadType)) {
    case NVDS_PAYLOAD_DEEPSTREAM:
      return object ? std::optional (msgconv::full_of_object (context, *frame, *object)) : std::nullopt;
    case NVDS_PAYLOAD_DEEPSTREAM_MINIMAL:
      return msgconv::minimal_of_frame (context, *frame);
    case NVDS_PAYLOAD_DEEPSTREAM_PROTOBUF:
      return msgconv::protobuf_of_frame (context, *frame);
    case NVDS_PAYLOAD_CUSTOM:
      return custom_text;
    default:
      return std::nullopt;
  }
}

}  // namespace

extern "C" {

// What the last call on this thread failed of: the stand-in's own.
const char *standin_msg2p_problem (void) { return problem.c_str (); }

NvDsMsg2pCtx *nvds_msg2p_ctx_create (const gchar *file, NvDsPayloadType type) {
  if (!file && type == NVDS_PAYLOAD_DEEPSTREAM) {
    problem = "the full schema needs a configuration file, which tells of sensors, places and analytics";
    return nullptr;
  }
  try {
    Context *context = file ? new Context (file) : new Context ();
    return new NvDsMsg2pCtx{ type, context };
  } catch (const msgconv::Error &error) {
    problem = error.what ();
    return nullptr;
  }
}

void nvds_msg2p_ctx_destroy (NvDsMsg2pCtx *ctx) {
  delete static_cast<Context *> (ctx->privData);
  delete ctx;
}

NvDsPayload *nvds_msg2p_generate (NvDsMsg2pCtx *ctx, NvDsEvent *events, guint size) {
  return payload_or_empty (message_of (ctx, events, size));
}

NvDsPayload **nvds_msg2p_generate_multiple (NvDsMsg2pCtx *ctx, NvDsEvent *events, guint size, guint *payloadCount) {
  return payload_or_none (message_of (ctx, events, size), payloadCount);
}

NvDsPayload *nvds_msg2p_generate_new (NvDsMsg2pCtx *ctx, void *metadataInfo) {
  return payload_or_empty (message_of (ctx, *static_cast<const NvDsMsg2pMetaInfo *> (metadataInfo)));
}

NvDsPayload **nvds_msg2p_generate_multiple_new (NvDsMsg2pCtx *ctx, void *metadataInfo, guint *payloadCount) {
  return payload_or_none (message_of (ctx, *static_cast<const NvDsMsg2pMetaInfo *> (metadataInfo)), payloadCount);
}

void nvds_msg2p_release (NvDsMsg2pCtx *, NvDsPayload *payload) {
  g_free (payload->payload);
  g_free (payload);
}

}  // extern "C"
