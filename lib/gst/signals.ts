/** Signals of GObjects: handlers, and actions. */
import { functions as memFunctions } from "../generated/glib/gmem.ts";
import { GSignalQuery, functions as signalFunctions } from "../generated/gobject/gsignal.ts";
import { GValue, functions as valueFunctions } from "../generated/gobject/gvalue.ts";
import { functions as plainFunctions } from "../generated/gobject/gvaluetypes.ts";
import { link } from "../native/library.ts";
import { connectSignal, type SignalCall } from "../native/signal.ts";
import { memory, Out, requiredText } from "./c.ts";
import { GstError } from "./errors.ts";
import { type OptionNames, requireOptions, requireText } from "./given.ts";
import { typeName, typeOfInstance } from "./gtype.ts";
import { gtype } from "./gtype_functions.ts";
import { readValueAt } from "./gvalue_read.ts";
import { Misfit, writeValue } from "./gvalue_write.ts";
import { didYouMean } from "./nearest.ts";
import { failureOf, keeperOf, laneOf } from "./owners.ts";
import type { PropertyInput, Value } from "./values.ts";

const g = link("gobject-2.0", { ...signalFunctions, ...valueFunctions, ...plainFunctions });
const glib = link("glib-2.0", memFunctions);

/** A connected handler. disconnect() (or `using`) takes it away once; a second call does nothing. */
export interface SignalConnection extends Disposable {
  readonly connected: boolean;
  disconnect(): void;
}

export interface SignalOptions {
  /** Runs after the class's own handler. */
  readonly after?: boolean;
  /**
   * Makes the emitting thread wait although the signal returns nothing. pad-added and pad-removed wait by
   * themselves, so that a pad is linked before data flows.
   */
  readonly wait?: boolean;
  /** How long the emitting thread waits, in milliseconds; Infinity: for ever. Default: 10,000. */
  readonly deadline?: number;
}

const optionNames: OptionNames<SignalOptions> = { after: true, wait: true, deadline: true };

/** An address that an action signal takes. For lib/: what it points to must outlive the emission. */
export class SignalPointer {
  readonly address: number;
  constructor(address: number) {
    this.address = address;
  }
}

/** What a handler may answer; undefined keeps the signal's own default. Handlers cannot be async. */
export type SignalAnswer = PropertyInput | undefined;

export function connect(
  address: number,
  label: string,
  signal: string,
  handler: (...args: Value[]) => unknown,
  options: SignalOptions,
): SignalConnection {
  requireSignal(address, label, signal);
  if (typeof handler !== "function")
    throw new GstError(`${label}::${signal} needs a function as its handler`);
  requireOptions("on()", options, optionNames);
  const { wait = /^pad-(added|removed)$/.test(signal), ...rest } = options;
  const connection = connectSignal(address, signal, (call) => serve(call, label, signal, handler), {
    ...rest,
    wait,
    place: label,
    onError: failureOf(address),
    keeper: keeperOf(address),
  });
  return {
    get connected(): boolean {
      return connection.connected;
    },
    disconnect: () => connection[Symbol.dispose](),
    [Symbol.dispose]: () => connection[Symbol.dispose](),
  };
}

function serve(
  call: SignalCall,
  label: string,
  signal: string,
  handler: (...args: Value[]) => unknown,
): void {
  const args = Array.from({ length: call.count }, (_, index) =>
    readValueAt(call.values + index * GValue.size),
  );
  const answer = handler(...args);
  if (answer instanceof Promise) {
    throw new GstError(`${label}::${signal}: a handler cannot be async, the stream would not wait for it`);
  }
  if (call.result === 0 || answer === undefined) return;
  put(call.result, answer, `${label}::${signal}: the handler's answer`);
}

function put(target: number, input: unknown, place: string): void {
  const type = new GValue(memory, target).g_type;
  try {
    writeValue(target, input as PropertyInput, type);
  } catch (cause) {
    throw cause instanceof Misfit ? new GstError(`${place}: ${cause.message} (${typeName(type)})`) : cause;
  }
}

/**
 * Emits a signal on the lane, with what its handlers (in C, or in this script) answer. For action
 * signals, as in `encoder.emit("force-IDR")`.
 */
export async function emit(
  address: number,
  label: string,
  signal: string,
  args: readonly (PropertyInput | SignalPointer)[],
): Promise<Value | undefined> {
  const { id, detail } = requireSignal(address, label, signal);
  const query = querySignal(id);
  if (args.length !== query.parameters.length) {
    throw new GstError(
      `${label}::${signal} takes ${query.parameters.length} arguments (${query.parameters.map(typeName).join(", ")}), not ${args.length}`,
    );
  }
  const types = [typeOfInstance(address), ...query.parameters, query.returns];
  const values = glib.g_malloc0(types.length * GValue.size);
  const at = (index: number): number => values + index * GValue.size;
  const used = query.returns === voidType() ? types.length - 1 : types.length;
  try {
    for (let index = 0; index < used; index++) g.g_value_init(at(index), types[index] ?? 0n);
    g.g_value_set_instance(at(0), address);
    for (const [index, input] of args.entries()) {
      if (input instanceof SignalPointer) g.g_value_set_pointer(at(index + 1), input.address);
      else put(at(index + 1), input, `${label}::${signal}, argument ${index + 1}`);
    }
    const result = used === types.length ? at(used - 1) : 0;
    await laneOf(address).call(g, "g_signal_emitv", values, id, detail, result);
    return result === 0 ? undefined : readValueAt(result);
  } finally {
    for (let index = 0; index < used; index++)
      if (new GValue(memory, at(index)).g_type !== 0n) g.g_value_unset(at(index));
    glib.g_free(values);
  }
}

function voidType(): bigint {
  return gtype.g_type_from_name("void");
}

function requireSignal(address: number, label: string, signal: string): { id: number; detail: number } {
  requireText(label, "the name of a signal", signal);
  const out = new Out(2);
  const type = typeOfInstance(address);
  if (g.g_signal_parse_name(signal, type, out.at(0), out.at(1), 1) === 0) {
    const near = didYouMean(signal, signalNames(type));
    throw new GstError(
      `${label} (${typeName(type)}) has no signal ${JSON.stringify(signal)}${near === "" ? "" : `. ${near}`}`,
    );
  }
  return { id: out.u32(0), detail: out.u32(1) };
}

/** The names of a type's signals and its ancestors'. */
function signalNames(type: bigint): string[] {
  const names: string[] = [];
  for (let ancestor = type; ancestor !== 0n; ancestor = gtype.g_type_parent(ancestor)) {
    const count = new Out(1);
    const ids = g.g_signal_list_ids(ancestor, count.at(0));
    for (let index = 0; index < count.u32(0); index++)
      names.push(requiredText(g.g_signal_name(memory.u32(ids + index * 4))));
    glib.g_free(ids);
  }
  return names;
}

function querySignal(id: number): { parameters: bigint[]; returns: bigint } {
  const room = glib.g_malloc0(GSignalQuery.size);
  g.g_signal_query(id, room);
  const query = new GSignalQuery(memory, room);
  // The lowest bit says that an argument is static, and is no part of its type.
  const parameters = Array.from(
    { length: query.n_params },
    (_, index) => memory.u64(query.param_types + index * 8) & ~1n,
  );
  const returns = query.return_type & ~1n;
  glib.g_free(room);
  return { parameters, returns };
}
