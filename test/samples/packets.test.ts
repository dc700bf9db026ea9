/**
 * What players get of addEncoder(): players on libavcodec take a parameter set between two slices for the next picture.
 * Told to add them, GStreamer's payloaders do it there in H.264; in H.265 they repeat what stands before the picture.
 */
import { expect, setDefaultTimeout, test } from "bun:test";
import { addEncoder, type Codec, Pipeline } from "../../lib/index.ts";

setDefaultTimeout(60_000);

/** Whether a NAL unit, by its first byte, is a slice, or one of the sets that a decoder needs before (H.264's and H.265's). */
const kinds: Readonly<Record<Codec, (first: number) => "slice" | "set" | "other">> = {
  H264: (first) => {
    const type = first & 31;
    return type === 7 || type === 8 ? "set" : type >= 1 && type <= 5 ? "slice" : "other";
  },
  H265: (first) => {
    const type = (first >> 1) & 63;
    return type >= 32 && type <= 34 ? "set" : type < 32 ? "slice" : "other";
  },
};

for (const [codec, sets] of [
  ["H264", 2],
  ["H265", 3],
] as const) {
  test(`${codec}: parameter sets come before a key picture, never within one, and the payloader adds none`, async () => {
    using pipeline = new Pipeline();
    const encoder = await addEncoder(pipeline, { codec, bitrate: 4_000_000, keyInterval: 5 });
    const size = "video/x-raw, width=1280, height=720";
    pipeline
      .add("videotestsrc", { "num-buffers": 12, pattern: "snow" })
      .link(pipeline.add("capsfilter", { caps: size }), encoder.input);
    const depay = pipeline.add(codec === "H264" ? "rtph264depay" : "rtph265depay");
    const stream = `video/x-${codec.toLowerCase()}, stream-format=byte-stream, alignment=au`;
    const sink = pipeline.add("fakesink", { sync: false });
    encoder.output.link(depay, pipeline.add("capsfilter", { caps: stream }), sink);
    const pictures: string[] = [];
    sink.pad("sink").probe("buffer", ({ buffer }) => {
      if (buffer === undefined) return;
      const bytes = Buffer.from(buffer.bytes());
      const seen: string[] = [];
      for (let at = bytes.indexOf("000001", 0, "hex"); at >= 0; at = bytes.indexOf("000001", at + 3, "hex"))
        seen.push(kinds[codec](bytes[at + 3] ?? 0));
      pictures.push(seen.filter((kind) => kind !== "other").join(" "));
    });
    await pipeline.run();
    expect(pictures).toHaveLength(12);
    expect(pictures.filter((picture) => picture.startsWith("set"))).toHaveLength(3);
    const [first, ...later] = pictures;
    // The depayloader begins with those that the caps tell.
    expect(first).toMatch(RegExp(`^(set ){${sets},${2 * sets}}(slice ?)+$`));
    for (const picture of later) expect(picture).toMatch(RegExp(`^(${"set ".repeat(sets)})?(slice ?)+$`));
  });
}
