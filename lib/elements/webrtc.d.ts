// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: webrtc
import type { Bool, Caps, ConstructOnly, Element, Enum, GObject, Given, Int, ObjectOf, Other, Pad, ReadOnly, Signal, StructureProperty, Text } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  webrtcbin: webrtcbin;
}

export interface webrtcbin {
  properties: GstWebRTCBinProperties;
  pads: { "sink_%u": "request sink"; "src_%u": "sometimes src" };
  signals: GstWebRTCBinSignals;
  actions: GstWebRTCBinActions;
  bin: true;
}

export interface GstWebRTCBinProperties extends GstBinProperties {
  /** Default "none". */
  "bundle-policy": Enum<GstWebRTCBundlePolicy>;
  /** Default "new". */
  "connection-state": ReadOnly<Enum<GstWebRTCPeerConnectionState>>;
  "current-local-description": ReadOnly<Other>;
  "current-remote-description": ReadOnly<Other>;
  "http-proxy": Text;
  "ice-agent": ConstructOnly<ObjectOf<GObject>>;
  /** Default "new". */
  "ice-connection-state": ReadOnly<Enum<GstWebRTCICEConnectionState>>;
  /** Default "new". */
  "ice-gathering-state": ReadOnly<Enum<GstWebRTCICEGatheringState>>;
  /** Default "all". */
  "ice-transport-policy": Enum<GstWebRTCICETransportPolicy>;
  /** 0 to 4294967295; default 200. */
  latency: Int;
  "local-description": ReadOnly<Other>;
  "pending-local-description": ReadOnly<Other>;
  "pending-remote-description": ReadOnly<Other>;
  "remote-description": ReadOnly<Other>;
  "sctp-transport": ReadOnly<ObjectOf<GObject>>;
  /** Default "stable". */
  "signaling-state": ReadOnly<Enum<GstWebRTCSignalingState>>;
  "stun-server": Text;
  "turn-server": Text;
}

export interface GstWebRTCBinSignals extends GstBinSignals {
  "on-data-channel": Signal<[ObjectOf<GObject>]>;
  "on-ice-candidate": Signal<[Int, Text]>;
  "on-negotiation-needed": Signal<[]>;
  "on-new-transceiver": Signal<[ObjectOf<GObject>]>;
  "prepare-data-channel": Signal<[ObjectOf<GObject>, Bool]>;
  "request-aux-sender": Signal<[ObjectOf<GObject>], ObjectOf<Element>>;
}

export interface GstWebRTCBinActions {
  "add-ice-candidate": Signal<[Int, Text]>;
  "add-transceiver": Signal<[Enum<GstWebRTCRTPTransceiverDirection>, Given<Caps>], ObjectOf<GObject>>;
  "add-turn-server": Signal<[Text], Bool>;
  "create-answer": Signal<[StructureProperty, Other]>;
  "create-data-channel": Signal<[Text, StructureProperty], ObjectOf<GObject>>;
  "create-offer": Signal<[StructureProperty, Other]>;
  "get-stats": Signal<[Given<Pad>, Other]>;
  "get-transceiver": Signal<[Int], ObjectOf<GObject>>;
  "get-transceivers": Signal<[], Other>;
  "set-local-description": Signal<[Other, Other]>;
  "set-remote-description": Signal<[Other, Other]>;
}

type GstWebRTCBundlePolicy = "none" | "balanced" | "max-compat" | "max-bundle";
type GstWebRTCICEConnectionState = "new" | "checking" | "connected" | "completed" | "failed" | "disconnected" | "closed";
type GstWebRTCICEGatheringState = "new" | "gathering" | "complete";
type GstWebRTCICETransportPolicy = "all" | "relay";
type GstWebRTCPeerConnectionState = "new" | "connecting" | "connected" | "disconnected" | "failed" | "closed";
type GstWebRTCRTPTransceiverDirection = "none" | "inactive" | "sendonly" | "recvonly" | "sendrecv";
type GstWebRTCSignalingState = "stable" | "closed" | "have-local-offer" | "have-remote-offer" | "have-local-pranswer" | "have-remote-pranswer";
