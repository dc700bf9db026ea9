import { functions as objectFunctions } from "../generated/gobject/gobject.ts";
import { GValue, functions as valueFunctions } from "../generated/gobject/gvalue.ts";
import { GstIteratorResult, functions as iteratorFunctions } from "../generated/gstreamer/gstiterator.ts";
import { link } from "../native/library.ts";
import type { GObject } from "./object.ts";
import { type Handle, wrapAs } from "./wrap.ts";

const gst = link("gstreamer-1.0", iteratorFunctions);
const g = link("gobject-2.0", { ...objectFunctions, ...valueFunctions });

/** All objects that a GstIterator yields. Frees the iterator. */
export function collect<T extends GObject>(iterator: number, kind: abstract new (handle: Handle) => T): T[] {
  return collectAs(iterator, (address) => wrapAs(address, kind));
}

/** What `make` makes of the addresses, borrowed, that a GstIterator yields; anew where the container changes meanwhile. */
export function collectAs<T>(iterator: number, make: (address: number) => T): T[] {
  let found: T[] = [];
  const value = new Uint8Array(GValue.size);
  for (
    let result = gst.gst_iterator_next(iterator, value);
    ;
    result = gst.gst_iterator_next(iterator, value)
  ) {
    if (result === GstIteratorResult.GST_ITERATOR_RESYNC) {
      found = [];
      gst.gst_iterator_resync(iterator);
    } else if (result === GstIteratorResult.GST_ITERATOR_OK) {
      found.push(make(g.g_value_get_object(value)));
      g.g_value_unset(value);
      value.fill(0);
    } else {
      break;
    }
  }
  gst.gst_iterator_free(iterator);
  return found;
}
