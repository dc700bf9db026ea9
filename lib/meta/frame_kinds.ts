import type { NvDsAnalyticsFrameMeta } from "../generated/deepstream/nvds_analytics_meta.ts";
import type { Memory } from "../native/memory.ts";
import type { Batch } from "./batch.ts";
import type { DewarpedViews } from "./dewarper.ts";
import type { EventInput, EventMessage } from "./events.ts";
import type { OpticalFlow } from "./motion.ts";
import type { NvdsEvent, NvdsEventInput } from "./nvds_event.ts";
import type { Payload } from "./payloads.ts";
import {
  analytics,
  dewarper,
  events,
  motion,
  nvdsEvent,
  payloads,
  pictures,
  region,
  segmentation,
  tensors,
} from "./readers.ts";
import type { Region } from "./region.ts";
import type { Segmentation } from "./segmentation.ts";
import { NvDsFrameMeta } from "./structs.ts";
import type { TensorOutput } from "./tensors.ts";
import type { UserMeta, UserOwner } from "./user.ts";

/** The kinds of user metadata that NVIDIA's elements attach to frames, or take from them. */
export abstract class FrameKinds extends NvDsFrameMeta {
  abstract readonly batch: Batch;
  abstract readonly users: readonly UserMeta[];
  /** For lib/meta: the memory of what hangs on the frame, for as long as it does. */
  abstract readonly beyond: Memory;
  /** For lib/meta: how user metadata is attached to the frame. */
  abstract userOwner(): UserOwner;

  /** What networks have computed of the whole frame, where they are told to keep it (output-tensor-meta=1). */
  get tensors(): readonly TensorOutput[] {
    return tensors().tensorOutputs(this.users, (end) => this.batch.atEnd(end));
  }

  get segmentations(): readonly Segmentation[] {
    return segmentation().segmentations(this.users);
  }

  get opticalFlow(): readonly OpticalFlow[] {
    return motion().opticalFlows(this.users);
  }

  /** Of each nvdsanalytics that the frame has passed. */
  get analytics(): readonly NvDsAnalyticsFrameMeta[] {
    return analytics().frameAnalytics(this.users);
  }

  /** Parts of the frame that were prepared for inference one by one. */
  get regions(): readonly Region[] {
    const atEnd = (end: () => void): void => this.batch.atEnd(end);
    return region().regions(this.users, { atEnd });
  }

  /** Which views of a panoramic camera the frame's surfaces hold. */
  get dewarped(): DewarpedViews | undefined {
    return dewarper().dewarpedViews(this.users);
  }

  /**
   * Attaches an event message, which nvmsgconv makes a payload for brokers of. C owns it with all that hangs on it:
   * it is copied and released as a whole.
   */
  addEvent(event: EventInput): UserMeta {
    return events().attachEvent(this.userOwner(), this.beyond, event);
  }

  /** The event messages attached, as copies to be kept. */
  get events(): readonly EventMessage[] {
    return events().eventMessages(this.users);
  }

  /**
   * Attaches an NvDsEvent with its message: C copies and releases both, with all that hangs on them. NvDsMetaType has
   * no number for it; C code finds it under nvds_get_user_meta_type() of "DEEPSCRIPT.SCHEMA.NVDSEVENT".
   */
  addNvdsEvent(event: NvdsEventInput): UserMeta {
    return nvdsEvent().attachNvdsEvent(this.userOwner(), this.beyond, event);
  }

  /** The NvDsEvents attached with addNvdsEvent, as copies to be kept. */
  get nvdsEvents(): readonly NvdsEvent[] {
    return nvdsEvent().nvdsEvents(this.users);
  }

  /** Attaches a payload that nvmsgbroker sends as it is; componentId as nvmsgbroker's `comp-id`. */
  addPayload(content: Uint8Array | string, componentId = 0): UserMeta {
    return payloads().attachPayload(this.userOwner(), this.beyond, content, componentId);
  }

  /** What nvmsgconv, or addPayload, has made for brokers, copied. */
  get payloads(): readonly Payload[] {
    return payloads().payloads(this.users);
  }

  /** Attaches something that nvmsgconv puts into its payloads as it is (NVDS_CUSTOM_MSG_BLOB). */
  addCustomMessage(content: Uint8Array | string): UserMeta {
    return payloads().attachCustomMessage(this.userOwner(), this.beyond, content);
  }

  get customMessages(): readonly Uint8Array[] {
    return payloads().customMessages(this.users);
  }

  /** JPEG files of the frame that an encoder has left with it, copied. */
  get pictures(): readonly Uint8Array[] {
    return pictures().encodedPictures(this.users);
  }
}
