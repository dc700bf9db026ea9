/** What the Debian and Ubuntu packages that deepscript needs are for. The names are the same on all releases served. */
export const packages: Record<"core" | "standin" | "test", readonly string[]> = {
  /** Building the shim and running GStreamer programs. */
  core: [
    "gcc",
    "g++",
    "libc6-dev",
    "pkg-config",
    "cmake",
    "ninja-build",
    "libgstreamer1.0-dev",
    "libgstreamer-plugins-base1.0-dev",
    "libgstrtspserver-1.0-dev",
    "gstreamer1.0-tools",
    "gstreamer1.0-plugins-base",
    "gstreamer1.0-plugins-good",
    "gstreamer1.0-plugins-bad",
    "gstreamer1.0-plugins-ugly",
    "gstreamer1.0-libav",
  ],
  /** DeepStream on the CPU: codecs, scaling, inference, configuration files, drawing, JPEG files, windows, message brokers. */
  standin: [
    "libavcodec-dev",
    "libavutil-dev",
    "libswscale-dev",
    "libx264-dev",
    "libx265-dev",
    "libopencv-dnn-dev",
    "libopencv-imgproc-dev",
    "libyaml-cpp-dev",
    "libcairo2-dev",
    "libpango1.0-dev",
    "libjpeg-dev",
    "libxcb1-dev",
    "fonts-dejavu-core",
    "librdkafka-dev",
    "libhiredis-dev",
    "libmosquitto-dev",
    "libjson-glib-dev",
  ],
  /** Peers and checkers of `npm test` and `bun run bench`. */
  test: [
    "gcc-aarch64-linux-gnu",
    "g++-aarch64-linux-gnu",
    "libc6-dev-arm64-cross",
    "python3-gi",
    "python3-gst-1.0",
    "gir1.2-gstreamer-1.0",
    "gir1.2-gst-plugins-base-1.0",
    "graphviz",
    "xvfb",
    "redis-server",
    "mosquitto",
    "mosquitto-clients",
    "openssl",
  ],
};

// biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own syntax
const dpkgFormat = "${binary:Package} ${db:Status-Status}\n";

/** Those of `wanted` that dpkg does not have installed; undefined where there is no dpkg. */
export function missingPackages(wanted: readonly string[]): string[] | undefined {
  if (Bun.which("dpkg-query") === null) return undefined;
  const query = Bun.spawnSync(["dpkg-query", "-W", "-f", dpkgFormat, ...wanted], {
    stderr: "ignore",
  });
  const installed = new Set(
    query.stdout
      .toString()
      .split("\n")
      .filter((line) => line.endsWith(" installed"))
      .map((line) => line.slice(0, line.search(/[: ]/))),
  );
  return wanted.filter((name) => !installed.has(name));
}
