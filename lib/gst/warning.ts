/** Warnings of the package's own, on the bus: whoever reads the messages has them, or they are told on stderr. */
import { functions as errorFunctions } from "../generated/glib/gerror.ts";
import { functions as elementFunctions } from "../generated/gstreamer/gstelement.ts";
import { functions as coreErrorFunctions, GstCoreError } from "../generated/gstreamer/gsterror.ts";
import { functions as messageFunctions } from "../generated/gstreamer/gstmessage.ts";
import { link } from "../native/library.ts";
import { laneOf } from "./owners.ts";

const gst = link("gstreamer-1.0", { ...elementFunctions, ...messageFunctions, ...coreErrorFunctions });
const glib = link("glib-2.0", errorFunctions);

/** As the element's at that address. Nobody hears it where its pipeline has stopped. */
export function postWarning(element: number, text: string): void {
  const error = glib.g_error_new_literal(
    gst.gst_core_error_quark(),
    GstCoreError.GST_CORE_ERROR_FAILED,
    text,
  );
  const message = gst.gst_message_new_warning(element, error, null);
  glib.g_error_free(error);
  void laneOf(element).call(gst, "gst_element_post_message", element, message);
}
