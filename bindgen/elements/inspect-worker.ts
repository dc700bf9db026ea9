/** The process that loads plugins, so that one which crashes, hangs or prints does so apart. Answers by IPC. */
import { readFileSync } from "node:fs";
import { ensureStarted } from "../../lib/gst/start.ts";
import type { Answer, Question } from "./facts.ts";
import { inspectPlugin, pluginNames } from "./inspect-plugin.ts";

process.on("message", (question: Question) => {
  process.send?.(answer(question));
});

function answer(question: Question): Answer {
  try {
    ensureStarted();
    if (question.ask === "registry")
      return { registry: { plugins: pluginNames(), libraries: librariesFolder() } };
    return { facts: inspectPlugin(question.plugin) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Where the GStreamer that this process runs on was loaded from. */
function librariesFolder(): string {
  const file = /(\/\S+)\/libgstreamer-1\.0\.so/.exec(readFileSync("/proc/self/maps", "utf8"))?.[1];
  return file ?? "";
}
