import { atProgram } from "../native/errors.ts";
import { staysHere } from "../native/memory.ts";
import { printsAs } from "../native/shown-fields.ts";
import { StateError } from "./errors.ts";
import { notTaken } from "./given.ts";
import { typeName, typeOfInstance } from "./gtype.ts";
import { forget, Handle, wrapsType } from "./wrap.ts";

let addressIn: (object: GObject) => number;

/**
 * A GObject: one wrapper for each, which owns one reference. dispose() (or `using`) drops it at once, the
 * garbage collector later; either way the object lives on while GStreamer needs it.
 */
export abstract class GObject implements Disposable {
  protected readonly thread: symbol = staysHere;
  readonly #address: number;
  #disposed = false;

  /** For lib/gst: others have no Handle. */
  constructor(handle: Handle) {
    if (!(handle instanceof Handle)) throw notMade(new.target.name);
    this.#address = handle.address;
  }

  static {
    addressIn = (object) => {
      if (!(object instanceof GObject))
        throw notTaken("this call", "an element, a pad or a pipeline", object);
      if (object.#disposed)
        throw new StateError(`this ${object.constructor.name} was used after its dispose()`);
      return object.#address;
    };
  }

  /** The name of its GType, as in `GstFileSrc`. */
  get gtype(): string {
    return typeName(typeOfInstance(addressIn(this)));
  }

  static {
    printsAs<GObject>(GObject, ({ gtype }) => ({ gtype }));
  }

  /** Drops the reference; using the wrapper afterwards throws StateError. A second call does nothing. */
  [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    forget(this, this.#address);
  }
}

/** Where the GObject is. Borrowed: valid while the wrapper is. */
export function addressOf(object: GObject): number {
  return addressIn(object);
}

function notMade(kind: string): TypeError {
  return atProgram(
    new TypeError(
      `new ${kind}() makes nothing: objects of GStreamer's come from a pipeline's add(), element() and pad()`,
    ),
  );
}

/** What is neither element nor pad: an RTP session, a socket. */
class OtherObject extends GObject {}

wrapsType("GObject", (handle) => new OtherObject(handle));
