#include "miscellany.h"

#include <gst/gst.h>

#include <list>

#include "meta_lock.h"

namespace tracker {

TrackArrays::TrackArrays (unsigned stream_count, unsigned targets, unsigned frame_count)
    // Not initialised: most of it will never be touched.
    : frames (new NvDsTargetMiscDataFrame[static_cast<size_t> (stream_count) * targets * frame_count]),
      objects (static_cast<size_t> (stream_count) * targets),
      streams (stream_count) {
  for (size_t i = 0; i < objects.size (); i++) {
    objects[i].list = &frames[i * frame_count];
    objects[i].numAllocated = frame_count;
  }
  for (unsigned i = 0; i < stream_count; i++) {
    streams[i].list = objects.data () + static_cast<size_t> (i) * targets;
    streams[i].numAllocated = targets;
  }
  batch.list = streams.data ();
  batch.numAllocated = stream_count;
}

NvDsTargetMiscDataBatch *TrackArrays::empty () {
  for (NvDsTargetMiscDataObject &object : objects)
    object.numObj = 0;
  for (NvDsTargetMiscDataStream &stream : streams)
    stream.numFilled = 0;
  batch.numFilled = 0;
  return &batch;
}

struct Tracks::Data {
  // Lists, for what they hold is pointed to.
  std::list<std::vector<NvDsTargetMiscDataFrame>> frames;
  std::list<std::vector<NvDsTargetMiscDataObject>> objects;
  std::vector<NvDsTargetMiscDataStream> streams;
  NvDsTargetMiscDataBatch batch{};
};

Tracks::Tracks () : data (std::make_shared<Data> ()) {}

void Tracks::add (const NvDsTargetMiscDataBatch &filled, const std::function<const Stream *(uint64_t id)> &stream_of) {
  for (uint32_t s = 0; s < filled.numFilled; s++) {
    const NvDsTargetMiscDataStream &from = filled.list[s];
    const Stream *where = stream_of (from.surfaceStreamID);
    if (!where)
      continue;
    auto &objects = data->objects.emplace_back (from.list, from.list + from.numFilled);
    for (NvDsTargetMiscDataObject &object : objects) {
      auto &frames = data->frames.emplace_back (object.list, object.list + object.numObj);
      for (NvDsTargetMiscDataFrame &frame : frames) {
        frame.tBbox.left *= where->scale_x;
        frame.tBbox.width *= where->scale_x;
        frame.tBbox.top *= where->scale_y;
        frame.tBbox.height *= where->scale_y;
      }
      object.list = frames.data ();
      object.numAllocated = object.numObj;
      object.uniqueId = where->id (object.uniqueId);
      g_strlcpy (object.objLabel, where->label (object.classId).c_str (), sizeof object.objLabel);
    }
    NvDsTargetMiscDataStream stream = from;
    stream.list = objects.data ();
    stream.numAllocated = stream.numFilled;
    stream.streamID = static_cast<uint32_t> (from.surfaceStreamID >> 32);
    data->streams.push_back (stream);
  }
}

namespace {

NvDsTargetMiscDataBatch *data_of (gpointer user_meta) {
  return static_cast<NvDsTargetMiscDataBatch *> (static_cast<NvDsUserMeta *> (user_meta)->user_meta_data);
}

// Each copy holds its share, in priv_data.
gpointer share (const NvDsTargetMiscDataBatch &batch, const std::shared_ptr<void> &owner) {
  auto *shared = new NvDsTargetMiscDataBatch (batch);
  shared->priv_data = new std::shared_ptr<void> (owner);
  return shared;
}

gpointer copy (gpointer user_meta, gpointer) {
  const NvDsTargetMiscDataBatch *batch = data_of (user_meta);
  return share (*batch, *static_cast<std::shared_ptr<void> *> (batch->priv_data));
}

void release (gpointer user_meta, gpointer) {
  NvDsTargetMiscDataBatch *batch = data_of (user_meta);
  delete static_cast<std::shared_ptr<void> *> (batch->priv_data);
  delete batch;
}

}  // namespace

void Tracks::attach (NvDsBatchMeta *batch_meta, NvDsMetaType type, StandinShortage &shortage) && {
  data->batch.list = data->streams.data ();
  data->batch.numAllocated = data->batch.numFilled = static_cast<uint32_t> (data->streams.size ());
  const standin::MetaLock lock (batch_meta);
  NvDsUserMeta *user = standin_acquire_user (batch_meta, &shortage);
  if (!user)
    return;
  user->user_meta_data = share (data->batch, data);
  user->base_meta.meta_type = type;
  user->base_meta.copy_func = copy;
  user->base_meta.release_func = release;
  user->base_meta.batch_meta = batch_meta;
  nvds_add_user_meta_to_batch (batch_meta, user);
}

}  // namespace tracker
