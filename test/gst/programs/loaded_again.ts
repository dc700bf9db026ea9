/** Makes a pipeline, forgets all modules, and makes another one with what it loads then. */
import type * as Deepscript from "../../../lib/index.ts";

function load(): typeof Deepscript {
  return require("../../../lib/index.ts");
}

load().Pipeline.launch("fakesrc ! fakesink");
for (const path of Object.keys(require.cache)) delete require.cache[path];
try {
  load().Pipeline.launch("fakesrc ! fakesink");
} catch (error) {
  console.log(String(error));
}
