/** Schemes of addresses that GStreamer's plugins read, and those that people may mean by others. */
import { didYouMean } from "./nearest.ts";

const known: readonly string[] = [
  ...[
    "rtsp",
    "rtsps",
    "rtspt",
    "rtspu",
    "file",
    "http",
    "https",
    "hls",
    "rtmp",
    "rtmps",
    "rtp",
    "srt",
    "udp",
  ],
  ...["tcp", "rist", "ftp", "sftp", "smb", "mms", "mmsh", "data", "v4l2", "device", "dvb", "cdda"],
];

/** `Did you mean "rtsp"?` for a scheme that is nearly a known one; nothing for a known one, or one like no other. */
export function schemeMeant(scheme: string): string {
  return known.includes(scheme) ? "" : didYouMean(scheme, known);
}
