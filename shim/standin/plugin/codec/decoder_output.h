/* What comes out of the codec: caps, surfaces, dropped pictures. */
#pragma once

#include "nvv4l2decoder.h"

G_BEGIN_DECLS

/* Gives out every picture that the codec has ready. */
GstFlowReturn decoder_give_out (NvV4l2Decoder * self);

/* Gives out what the codec still holds and counts what never came; the codec can then go on. */
GstFlowReturn decoder_drain (NvV4l2Decoder * self);

/* Remembers when the frame came, where latency is measured. */
void decoder_note_arrival (GstVideoCodecFrame * frame);

/* Tells the codec what skip-frames asks for now. */
void decoder_apply_skip (NvV4l2Decoder * self);

gboolean decoder_decide_allocation (GstVideoDecoder * decoder, GstQuery * query);

G_END_DECLS
