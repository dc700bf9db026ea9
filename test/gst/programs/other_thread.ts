import { Pipeline } from "../../../lib/index.ts";

declare const self: Worker;

try {
  Pipeline.launch("fakesrc ! fakesink");
  self.postMessage("a pipeline of its own");
} catch (error) {
  self.postMessage(String(error));
}
