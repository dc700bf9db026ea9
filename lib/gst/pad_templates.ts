import { GList } from "../generated/glib/glist.ts";
import { functions } from "../generated/gstreamer/gstelement.ts";
import { functions as objectFunctions } from "../generated/gstreamer/gstobject.ts";
import { functions as padFunctions } from "../generated/gstreamer/gstpad.ts";
import {
  GstPadPresence,
  GstPadTemplate,
  functions as templateFunctions,
} from "../generated/gstreamer/gstpadtemplate.ts";
import { GstPadDirection, GTypeInstance } from "../generated/start.ts";
import { link } from "../native/library.ts";
import { memory, requiredText } from "./c.ts";
import { type Caps, capsAt, unrefCaps } from "./caps.ts";
import { didYouMean } from "./nearest.ts";

const gst = link("gstreamer-1.0", {
  ...functions,
  ...templateFunctions,
  ...padFunctions,
  ...objectFunctions,
});

/** A kind of pads that an element has or may get. */
export interface PadTemplate {
  /** As in `sink` or `sink_%u`. */
  readonly name: string;
  readonly direction: "src" | "sink";
  /** Whether the pad is there from the start, appears by itself, or on request. */
  readonly presence: "always" | "sometimes" | "request";
}

const presences: Readonly<Record<number, PadTemplate["presence"]>> = {
  [GstPadPresence.GST_PAD_ALWAYS]: "always",
  [GstPadPresence.GST_PAD_SOMETIMES]: "sometimes",
  [GstPadPresence.GST_PAD_REQUEST]: "request",
};

/** The templates of the class of the element at an address. */
export function readPadTemplates(element: number): PadTemplate[] {
  const klass = new GTypeInstance(memory, element).g_class;
  const templates: PadTemplate[] = [];
  for (let node = gst.gst_element_class_get_pad_template_list(klass); node !== 0; ) {
    const { data, next } = new GList(memory, node);
    const template = new GstPadTemplate(memory, data);
    templates.push({
      name: requiredText(template.name_template),
      direction: template.direction === GstPadDirection.GST_PAD_SRC ? "src" : "sink",
      presence: presences[template.presence] ?? "always",
    });
    node = next;
  }
  return templates;
}

/** Whether the pad at an address may be given back: it was made on request, or by no template. */
export function isRequested(pad: number): boolean {
  const template = gst.gst_pad_get_pad_template(pad);
  if (template === 0) return true;
  const { presence } = new GstPadTemplate(memory, template);
  gst.gst_object_unref(template);
  return presence === GstPadPresence.GST_PAD_REQUEST;
}

/** What pads by a template of the class of the element at an address allow. */
export function templateCaps(element: number, name: string): Caps {
  const klass = new GTypeInstance(memory, element).g_class;
  const caps = gst.gst_pad_template_get_caps(gst.gst_element_class_get_pad_template(klass, name));
  const result = capsAt(caps);
  unrefCaps(caps);
  return result;
}

/** A sentence on which pad was meant, where one like `name` can be had of templates on request; or nothing. */
export function meantPad(name: string, templates: readonly string[]): string {
  const number = /\d+/.exec(name)?.[0] ?? "0";
  const pads = templates.map((template) => template.replace(/%[a-z]/g, number));
  const meant = pads.includes(name) || templates.includes(name) ? "" : didYouMean(name, pads);
  return meant === "" ? "" : `${meant} `;
}
