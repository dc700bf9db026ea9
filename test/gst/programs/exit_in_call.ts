/** Ends while its pipeline's thread has calls to make: a slow one, and one behind it that works with an element. */
import { functions } from "../../../lib/generated/glib/gtimer.ts";
import { addressOf } from "../../../lib/gst/object.ts";
import { laneOf } from "../../../lib/gst/owners.ts";
import { Pipeline } from "../../../lib/index.ts";
import { link } from "../../../lib/native/library.ts";

const pipeline = new Pipeline();
const element = pipeline.add("identity");
void laneOf(addressOf(pipeline)).call(link("glib-2.0", functions), "g_usleep", 300_000n);
void element.syncState();
process.exit(0);
