/** addMuxer on both muxers: which one there is, the environment says when GStreamer starts. */
import { expect, test } from "bun:test";
import { join } from "node:path";

test.each(["no", "yes"])(
  "frames have the size asked for, with USE_NEW_NVSTREAMMUX=%s",
  (choice) => {
    const { stdout, stderr } = Bun.spawnSync(["bun", join(import.meta.dir, "programs/muxer.ts")], {
      env: { ...process.env, DEEPSCRIPT_SDK: "standin", USE_NEW_NVSTREAMMUX: choice },
      timeout: 30_000,
    });
    expect(stderr.toString()).toBe("");
    expect(JSON.parse(stdout.toString())).toEqual({ scales: choice === "no", caps: [320, 240], frames: 3 });
  },
  30_000,
);
