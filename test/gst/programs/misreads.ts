/** Plays the file that is named into a parser that it is not for. */
import { launch } from "../../../lib/index.ts";

const [file = ""] = process.argv.slice(2);
console.log(await launch`filesrc location=${file} ! queue ! h264parse ! fakesink`.run());
