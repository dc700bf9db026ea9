import type { GErrorData } from "./c.ts";
import type { Structure, Value } from "./values.ts";

/** What every message carries. */
interface Base<Type extends string> {
  readonly type: Type;
  /** The name of the object that posted it: an element's, a pad's, the pipeline's own. */
  readonly source: string;
  /** Where that object is: `/GstPipeline:main/GstFileSrc:filesrc0`. */
  readonly path: string;
  /** Messages that belong together (an error and what it caused) share a number. */
  readonly seqnum: number;
}

/** Every sink has received end-of-stream. */
export type EosMessage = Base<"eos">;

interface Report<Type extends string> extends Base<Type> {
  readonly error: GErrorData;
  /** What the element's programmer left for debugging. */
  readonly debug: string | undefined;
  /** Further facts that some elements add, by name. */
  readonly details: Structure | undefined;
}
/** An element gave up; the pipeline should be stopped. */
export type ErrorMessage = Report<"error">;
/** Something is wrong, and the element goes on. Where nobody reads the messages, it is told on stderr. */
export type WarningMessage = Report<"warning">;
export type InfoMessage = Report<"info">;

export type TagMessage = Base<"tag"> & {
  /** Names as GStreamer registers them (`title`, `video-codec`); each may have several values. */
  readonly tags: Readonly<Record<string, readonly Value[]>>;
};

export type BufferingMessage = Base<"buffering"> & {
  readonly percent: number;
  readonly mode: "stream" | "download" | "timeshift" | "live";
  /** Bytes per second; -1 where unknown. */
  readonly averageIn: number;
  readonly averageOut: number;
  /** Milliseconds until buffering is complete; -1n where unknown. */
  readonly left: bigint;
};

export type State = "void-pending" | "null" | "ready" | "paused" | "playing";

export type StateChangedMessage = Base<"state-changed"> & {
  readonly old: State;
  readonly new: State;
  /** The state it is going on to, `void-pending` when it has arrived. */
  readonly pending: State;
};
export type StateDirtyMessage = Base<"state-dirty">;
export type RequestStateMessage = Base<"request-state"> & { readonly state: State };
export type AsyncStartMessage = Base<"async-start">;
export type AsyncDoneMessage = Base<"async-done"> & {
  /** The running time at which it went to PAUSED, nanoseconds; undefined unless it sets one. */
  readonly runningTime: bigint | undefined;
};
export type ResetTimeMessage = Base<"reset-time"> & { readonly runningTime: bigint };

export type Format = "undefined" | "default" | "bytes" | "time" | "buffers" | "percent" | "other";

export type StepDoneMessage = Base<"step-done"> & {
  readonly format: Format;
  readonly amount: bigint;
  readonly rate: number;
  readonly flush: boolean;
  readonly intermediate: boolean;
  /** Nanoseconds that were skipped. */
  readonly duration: bigint;
  readonly eos: boolean;
};
export type StepStartMessage = Base<"step-start"> & {
  readonly active: boolean;
  readonly format: Format;
  readonly amount: bigint;
  readonly rate: number;
  readonly flush: boolean;
  readonly intermediate: boolean;
};
export type SegmentStartMessage = Base<"segment-start"> & {
  readonly format: Format;
  readonly position: bigint;
};
export type SegmentDoneMessage = Base<"segment-done"> & {
  readonly format: Format;
  readonly position: bigint;
};
/** Ask again with `pipeline.duration()`. */
export type DurationChangedMessage = Base<"duration-changed">;
/** The pipeline's latency changed; Pipeline redistributes it by itself. */
export type LatencyMessage = Base<"latency">;

export type ClockProvideMessage = Base<"clock-provide"> & {
  readonly clock: string | undefined;
  readonly ready: boolean;
};
/**
 * The clock that the pipeline plays by is lost: `source` is the element that gave it, or the pipeline where that element
 * was taken out. Pipeline chooses a new clock by itself: it pauses for a moment.
 */
export type ClockLostMessage = Base<"clock-lost"> & { readonly clock: string | undefined };
export type NewClockMessage = Base<"new-clock"> & { readonly clock: string | undefined };

export type StructureChangeMessage = Base<"structure-change"> & {
  readonly change: "pad-link" | "pad-unlink";
  readonly owner: string | undefined;
  readonly busy: boolean;
};
export type StreamStatusMessage = Base<"stream-status"> & {
  readonly status: "create" | "enter" | "leave" | "destroy" | "start" | "pause" | "stop";
  readonly owner: string | undefined;
};
export type StreamStartMessage = Base<"stream-start"> & { readonly group: number | undefined };

/** Posted by the program itself with `pipeline.post()`. */
export type ApplicationMessage = Base<"application"> & { readonly structure: Structure };
/** Whatever an element wants to tell, as its documentation describes. */
export type ElementMessage = Base<"element"> & { readonly structure: Structure };

export type QosMessage = Base<"qos"> & {
  readonly live: boolean;
  /** Nanoseconds; undefined where the element does not know. */
  readonly runningTime: bigint | undefined;
  readonly streamTime: bigint | undefined;
  readonly timestamp: bigint | undefined;
  readonly duration: bigint | undefined;
  /** How late the buffer was, nanoseconds; negative when early. */
  readonly jitter: bigint;
  readonly proportion: number;
  /** From 0 to 1000000. */
  readonly quality: number;
  readonly format: Format;
  readonly processed: bigint;
  readonly dropped: bigint;
};
export type ProgressMessage = Base<"progress"> & {
  readonly progress: "start" | "continue" | "complete" | "canceled" | "error";
  readonly code: string;
  readonly text: string;
};
export type TocMessage = Base<"toc"> & { readonly updated: boolean };
export type NeedContextMessage = Base<"need-context"> & { readonly contextType: string };
export type HaveContextMessage = Base<"have-context"> & {
  readonly contextType: string;
  readonly context: Structure;
};
export type DeviceAddedMessage = Base<"device-added"> & { readonly device: string };
export type DeviceRemovedMessage = Base<"device-removed"> & { readonly device: string };
export type DeviceChangedMessage = Base<"device-changed"> & {
  readonly device: string;
  readonly changed: string;
};
/** A property watched with `element.watch()` changed. */
export type PropertyNotifyMessage = Base<"property-notify"> & {
  readonly property: string;
  readonly value: Value | undefined;
};
export interface StreamInfo {
  readonly id: string;
  readonly kind: "audio" | "video" | "container" | "text" | "unknown";
  /** Caps as text; undefined until they are known. */
  readonly caps: string | undefined;
}
export type StreamCollectionMessage = Base<"stream-collection"> & { readonly streams: readonly StreamInfo[] };
export type StreamsSelectedMessage = Base<"streams-selected"> & { readonly streams: readonly StreamInfo[] };
export type RedirectMessage = Base<"redirect"> & { readonly locations: readonly string[] };
export type InstantRateRequestMessage = Base<"instant-rate-request"> & { readonly rate: number };
/** A type that this version of deepscript does not know; GStreamer's name for it is in `name`. */
export type UnknownMessage = Base<"unknown"> & {
  readonly name: string;
  readonly structure: Structure | undefined;
};

/** All that a pipeline's bus can carry; `message.type` tells them apart. */
export type Message =
  | EosMessage
  | ErrorMessage
  | WarningMessage
  | InfoMessage
  | TagMessage
  | BufferingMessage
  | StateChangedMessage
  | StateDirtyMessage
  | RequestStateMessage
  | AsyncStartMessage
  | AsyncDoneMessage
  | ResetTimeMessage
  | StepDoneMessage
  | StepStartMessage
  | SegmentStartMessage
  | SegmentDoneMessage
  | DurationChangedMessage
  | LatencyMessage
  | ClockProvideMessage
  | ClockLostMessage
  | NewClockMessage
  | StructureChangeMessage
  | StreamStatusMessage
  | StreamStartMessage
  | ApplicationMessage
  | ElementMessage
  | QosMessage
  | ProgressMessage
  | TocMessage
  | NeedContextMessage
  | HaveContextMessage
  | DeviceAddedMessage
  | DeviceRemovedMessage
  | DeviceChangedMessage
  | PropertyNotifyMessage
  | StreamCollectionMessage
  | StreamsSelectedMessage
  | RedirectMessage
  | InstantRateRequestMessage
  | UnknownMessage;

export type MessageType = Message["type"];

/**
 * A pipeline's messages, one after the other. Up to 10,000 wait to be read. One more, and the older half goes, except for
 * the last 2,500 errors in it: a line on stderr tells of the first loss, and `dropped` counts what has gone.
 */
export interface Messages extends AsyncIterableIterator<Message> {
  /** How many have gone unread. */
  readonly dropped: number;
}
