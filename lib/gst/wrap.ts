/** One JavaScript object for each GObject, made when it is first met. */

import { Lane } from "../native/lane.ts";
import { onExit, onRelease } from "../native/runtime.ts";
import { gobject } from "./c.ts";
import { typeName, typeOfInstance } from "./gtype.ts";
import type { GObject } from "./object.ts";

/** The right to make a wrapper: it stands for one reference that the wrapper is going to own. */
export class Handle {
  readonly address: number;
  constructor(address: number) {
    this.address = address;
  }
}

type Maker = (handle: Handle) => GObject;

const makers = new Map<string, Maker>();
const makerOf = new Map<bigint, Maker>();
const wrappers = new Map<number, WeakRef<GObject>>();

/**
 * Where wrappers' references are dropped: the last one runs the object's finalizer, which may join
 * threads that wait for JavaScript.
 */
const undertaker = new Lane("ds-unref");

/** The process is at its end: calls on other lanes may still use what is let go of now. */
let ended = false;

const collected = new FinalizationRegistry<number>((address) => {
  if (ended) return;
  if (wrappers.get(address)?.deref() === undefined) wrappers.delete(address);
  unref(address);
});

const lastCalls = new Set<(lane: Lane) => void>();

/** Has something done (a pipeline stopped) on the lane at the process's end, before objects are let go of. */
export function beforeRelease(call: (lane: Lane) => void): Disposable {
  lastCalls.add(call);
  return { [Symbol.dispose]: () => void lastCalls.delete(call) };
}

onExit(() => {
  ended = true;
  for (const call of lastCalls) call(undertaker);
});

onRelease(() => {
  for (const [address, wrapper] of wrappers) {
    const object = wrapper.deref();
    if (object !== undefined) collected.unregister(object);
    unref(address);
  }
  wrappers.clear();
});

/** Declares which class wraps a GType and all that descend from it. */
export function wrapsType(name: string, maker: Maker): void {
  makers.set(name, maker);
}

/** The wrapper of a GObject that somebody else owns; undefined for NULL. */
export function wrap(address: number): GObject | undefined {
  if (address === 0) return undefined;
  return wrappers.get(address)?.deref() ?? make(gobject.g_object_ref(address));
}

/** The wrapper of a GObject whose reference (floating or not) C hands over; undefined for NULL. */
export function adopt(address: number): GObject | undefined {
  if (address === 0) return undefined;
  const known = wrappers.get(address)?.deref();
  if (known === undefined) {
    if (gobject.g_object_is_floating(address)) gobject.g_object_ref_sink(address);
    return make(address);
  }
  unref(address);
  return known;
}

/** As adopt(), where the address is of an object of a class that the caller knows. */
export function adoptAs<T extends GObject>(address: number, kind: abstract new (handle: Handle) => T): T {
  const object = adopt(address);
  if (!(object instanceof kind)) throw new TypeError(`GObject at ${address} is no ${kind.name}`);
  return object;
}

/** As wrap(), where the address is of an object of a class that the caller knows. */
export function wrapAs<T extends GObject>(address: number, kind: abstract new (handle: Handle) => T): T {
  const object = wrap(address);
  if (!(object instanceof kind)) throw new TypeError(`GObject at ${address} is no ${kind.name}`);
  return object;
}

/** Drops the wrapper's reference before the collector would. */
export function forget(object: GObject, address: number): void {
  collected.unregister(object);
  wrappers.delete(address);
  unref(address);
}

/** Drops a reference where it cannot hold up JavaScript. */
export function unref(address: number): void {
  void undertaker.call(gobject, "g_object_unref", address);
}

function make(address: number): GObject {
  const object = maker(typeOfInstance(address))(new Handle(address));
  remember(object, address);
  return object;
}

/** Makes `object` the wrapper of what is at `address`. */
export function remember(object: GObject, address: number): void {
  wrappers.set(address, new WeakRef(object));
  collected.register(object, address, object);
}

function maker(type: bigint): Maker {
  let found = makerOf.get(type);
  for (
    let ancestor = type;
    found === undefined && ancestor !== 0n;
    ancestor = gobject.g_type_parent(ancestor)
  ) {
    found = makers.get(typeName(ancestor));
  }
  if (found === undefined) throw new TypeError(`nothing wraps objects of type ${typeName(type)}`);
  makerOf.set(type, found);
  return found;
}
