/** What the samples share: command line, totals, how a run ends. */

export { notice } from "../native/notice.ts";
export { inputName } from "../video/source.ts";
export { addClassifiers } from "./classifiers.ts";
export {
  credentials,
  fraction,
  readable,
  type SharedOptions,
  sampleCommand,
  seconds,
  standFor,
  wholeNumber,
} from "./command.ts";
export { connectionText } from "./connection_text.ts";
export { type ExperimentFiles, experiment, runShown } from "./experiment.ts";
export { Followed, type FollowedOptions } from "./followed.ts";
export { type FileSet, ImageFiles, type ImageFilesOptions, newFolder } from "./images.ts";
export { readLabels } from "./labels.ts";
export { sampleMain } from "./main.ts";
export * as sampleOption from "./options.ts";
export {
  addOutlet,
  type Outlet,
  type OutletOptions,
  outlet,
  servedAt,
  serverHint,
  type Target,
} from "./outlet.ts";
export { endRun, reportTotals, runSample, runUntilClosed, type SampleRun } from "./run.ts";
export { Rates, runStreams, Stream, type StreamOptions, type StreamsRun } from "./streams.ts";
export { summaries } from "./summaries.ts";
export { countsText, Tally, type Totals } from "./tally.ts";
