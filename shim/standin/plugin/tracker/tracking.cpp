#include "tracking.h"

#include <gst/gst.h>

#include <algorithm>

#include "meta_lock.h"

namespace tracker {

using standin::MetaLock;

namespace {

// Frames of a trajectory that there is room for, at most.
constexpr unsigned longest_trajectory = 2000;

uint64_t stream_id (const NvDsFrameMeta &frame) {
  return static_cast<uint64_t> (frame.pad_index) << 32 | frame.surface_index;
}

unsigned source_of (uint64_t stream) { return static_cast<unsigned> (stream >> 32); }

NvMOTTimeMeta time_of (const NvDsFrameMeta &frame) {
  NvMOTTimeMeta time{};
  time.frameNum = static_cast<NvMOTFrameNum> (frame.frame_num);
  time.localTimestamp = NvDsCurrentTimestampNs ();
  time.frameTimeValid = frame.ntp_timestamp != 0 || GST_CLOCK_TIME_IS_VALID (frame.buf_pts);
  if (time.frameTimeValid)
    time.frameTimeStamp = frame.ntp_timestamp != 0 ? frame.ntp_timestamp : frame.buf_pts;
  return time;
}

}  // namespace

struct Tracking::Batch {
  const NvBufSurface *surfaces;
  NvBufSurface *pictures;
  Tracks past, terminated, shadow;
};

Tracking::Tracking (Configuration given, unsigned batch_size, StandinShortage &shortage)
    : config (std::move (given)),
      batch_size (batch_size),
      library (config.library),
      sub_batches (config.sub_batches, batch_size),
      contexts (config, library, sub_batches, batch_size),
      shortage (shortage) {
  const NvMOTQuery &query = contexts.query ();
  if (query.numTransforms > 0)
    pictures = std::make_unique<Pictures> (query, config.width, config.height, batch_size);
  const unsigned targets = std::max (1u, query.maxTargetsPerStream);
  const auto arrays = [&] (unsigned frames) {
    return std::make_unique<TrackArrays> (batch_size, targets, std::clamp (frames, 1u, longest_trajectory));
  };
  if (query.supportPastFrame)
    past = arrays (query.maxShadowTrackingAge);
  if (query.outputTerminatedTracks)
    terminated = arrays (query.maxTrajectoryBufferLength);
  if (query.outputShadowTracks)
    shadow = arrays (1);
  results.assign (batch_size, std::vector<NvMOTTrackedObj> (targets));
}

// A batch may hold several frames of a stream: they are tracked one after the other.
std::vector<Tracking::Frames> Tracking::rounds (NvDsBatchMeta *batch) const {
  std::vector<Frames> all;
  const MetaLock lock (batch);
  for (GList *f = batch->frame_meta_list; f; f = f->next) {
    auto *frame = static_cast<NvDsFrameMeta *> (f->data);
    if (config.surface_type != 0 && frame->surface_type != 0 && frame->surface_type != config.surface_type)
      continue;
    const StreamId stream = stream_id (*frame);
    auto round = std::find_if (all.begin (), all.end (), [&] (const Frames &frames) { return !frames.count (stream); });
    if (round == all.end ())
      round = all.emplace (all.end ());
    (*round)[stream] = frame;
  }
  return all;
}

Scale Tracking::scale_of (const NvBufSurfaceParams &surface) const {
  if (config.width == 0 || config.height == 0)
    return { 1, 1 };
  return { static_cast<float> (config.width) / surface.width, static_cast<float> (config.height) / surface.height };
}

void Tracking::process (NvDsBatchMeta *batch, NvBufSurface *surfaces) {
  if (batch->num_frames_in_batch > batch_size)
    throw Error ("a batch has " + std::to_string (batch->num_frames_in_batch) + " frames; the muxer said " +
                     std::to_string (batch_size),
                 "Raise the muxer's batch-size.");
  Batch now{ surfaces, pictures ? pictures->convert (surfaces) : nullptr, {}, {}, {} };
  for (const Frames &round : rounds (batch)) {
    std::vector<Frames> parts (contexts.count ());
    for (const auto &[stream, frame] : round) {
      if (frame->batch_id >= surfaces->batchSize)
        throw Error ("a frame's batch_id is beyond the batch's surfaces");
      streams_of[source_of (stream)].insert (stream);
      parts[sub_batches.place (source_of (stream)).sub_batch][stream] = frame;
    }
    for (size_t i = 0; i < parts.size (); i++)
      if (!parts[i].empty ())
        run (i, parts[i], now);
  }
  if (past)
    std::move (now.past).attach (batch, NVDS_TRACKER_PAST_FRAME_META, shortage);
  if (terminated)
    std::move (now.terminated).attach (batch, NVDS_TRACKER_TERMINATED_LIST_META, shortage);
  if (shadow)
    std::move (now.shadow).attach (batch, NVDS_TRACKER_SHADOW_LIST_META, shortage);
}

void Tracking::run (size_t sub_batch, const Frames &frames, Batch &batch) {
  std::vector<NvMOTFrame> inputs;
  std::vector<NvMOTTrackedObjList> outputs;
  std::vector<std::vector<NvMOTObjToTrack>> objects;
  std::vector<NvBufSurfaceParams *> buffers (frames.size ());
  for (const auto &[stream, meta] : frames) {
    const NvBufSurfaceParams &surface = batch.surfaces->surfaceList[meta->batch_id];
    const size_t i = inputs.size ();
    {
      const MetaLock lock (meta->base_meta.batch_meta);
      objects.push_back (objects_to_track (*meta, config.class_ids, scale_of (surface), classes));
    }
    const auto count = static_cast<uint32_t> (objects.back ().size ());
    NvMOTFrame frame{};
    frame.streamID = stream;
    frame.seq_index = sub_batches.place (source_of (stream)).index;
    frame.frameNum = static_cast<NvMOTFrameNum> (meta->frame_num);
    frame.timeMeta = time_of (*meta);
    frame.srcFrameWidth = surface.width;
    frame.srcFrameHeight = surface.height;
    frame.doTracking = true;
    frame.objectsIn = { meta->bInferDone != FALSE, objects.back ().data (), count, count };
    frame.sensorName = meta->sensorInfo_meta.sensor_name;
    if (batch.pictures) {
      buffers[i] = &batch.pictures->surfaceList[meta->batch_id];
      frame.numBuffers = 1;
      frame.bufferList = &buffers[i];
    }
    inputs.push_back (frame);
    std::fill (results[i].begin (), results[i].end (), NvMOTTrackedObj{});
    outputs.push_back ({ stream, frame.frameNum, false, results[i].data (), static_cast<uint32_t> (results[i].size ()), 0 });
  }
  const auto count = static_cast<uint32_t> (inputs.size ());
  NvMOTProcessParams params{ count, inputs.data () };
  NvMOTTrackedObjBatch result{ outputs.data (), count, count, nullptr };
  if (library.process (contexts[sub_batch], &params, &result) != NvMOTStatus_OK) {
    const std::string reason = library.reason ();
    if (!contexts.recover (sub_batch))
      throw Error ("the tracker's library failed" + reason);
    return;
  }
  tell_all (result, frames, batch.surfaces);
  gather (sub_batch, frames, params, batch);
}

void Tracking::tell_all (const NvMOTTrackedObjBatch &result, const Frames &frames, const NvBufSurface *surfaces) {
  for (uint32_t i = 0; i < result.numFilled; i++) {
    const NvMOTTrackedObjList &list = result.list[i];
    const auto found = frames.find (list.streamID);
    if (found == frames.end ())
      continue;
    NvDsFrameMeta *frame = found->second;
    const NvBufSurfaceParams &surface = surfaces->surfaceList[frame->batch_id];
    const MetaLock lock (frame->base_meta.batch_meta);
    for (uint32_t o = 0; o < list.numFilled; o++) {
      const guint64 id = id_of (list.streamID, list.list[o].trackingId);
      tell (frame, surface, { list.list[o], id, config.display_id }, scale_of (surface), classes, shortage);
    }
  }
  // Objects of classes that are not tracked are let alone, and those cannot be told from what the tracker dropped.
  if (!config.class_ids.empty ())
    return;
  for (const auto &[stream, frame] : frames) {
    const MetaLock lock (frame->base_meta.batch_meta);
    remove_untracked (frame);
  }
}

void Tracking::gather (size_t sub_batch, const Frames &frames, NvMOTProcessParams &params, Batch &batch) {
  if (!library.retrieve_misc_data || !(past || terminated || shadow))
    return;
  const auto emptied = [] (const auto &arrays) { return arrays ? arrays->empty () : nullptr; };
  NvMOTTrackerMiscData data{ emptied (past), emptied (terminated), emptied (shadow) };
  if (library.retrieve_misc_data (contexts[sub_batch], &params, &data) != NvMOTStatus_OK)
    throw Error ("the tracker's library failed to tell of past frames" + library.reason ());

  std::map<StreamId, Tracks::Stream> streams;
  for (const auto &[stream, frame] : frames) {
    const Scale scale = scale_of (batch.surfaces->surfaceList[frame->batch_id]);
    streams[stream] = { 1 / scale.x, 1 / scale.y, [this, id = stream] (uint64_t target) { return id_of (id, target); },
                        [this] (unsigned class_id) { return classes.label (class_id); } };
  }
  const auto stream_of = [&] (uint64_t id) {
    const auto found = streams.find (id);
    return found == streams.end () ? nullptr : &found->second;
  };
  if (past)
    batch.past.add (past->filled (), stream_of);
  if (terminated)
    batch.terminated.add (terminated->filled (), stream_of);
  if (shadow)
    batch.shadow.add (shadow->filled (), stream_of);
}

guint64 Tracking::id_of (StreamId stream, uint64_t id) {
  const uint64_t first = first_ids.try_emplace (stream, id).first->second;
  if (!(config.id_reset & from_zero_after_eos))
    return id;
  // The upper half is the stream's own; the lower counts from the stream's first.
  return (id & ~uint64_t{ 0xffffffff }) | static_cast<uint32_t> (id - first);
}

void Tracking::remove_source (unsigned source, bool forget_ids) {
  const auto streams = streams_of.find (source);
  if (streams == streams_of.end ())
    return;
  const NvMOTContextHandle handle = contexts[sub_batches.place (source).sub_batch];
  for (const StreamId stream : streams->second) {
    if (library.remove_streams)
      library.remove_streams (handle, stream);
    if (forget_ids)
      first_ids.erase (stream);
  }
  streams_of.erase (streams);
  sub_batches.remove (source);
}

void Tracking::update (unsigned source, const std::string &yaml) {
  if (!library.update_params)
    throw Error ("the tracker's library cannot be configured while it runs");
  const size_t sub_batch = contexts.count () > 1 ? sub_batches.place (source).sub_batch : 0;
  if (library.update_params (contexts[sub_batch], yaml) != NvMOTStatus_OK)
    throw Error ("the new configuration was refused" + library.reason (), "The one in use stays.");
}

}  // namespace tracker
