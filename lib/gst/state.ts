import { GstElement, GstState } from "../generated/start.ts";
import type { Lane } from "../native/lane.ts";
import { shim } from "../native/shim.ts";
import { gst, memory } from "./c.ts";
import type { State } from "./messages.ts";

export const stateNumbers: Readonly<Record<State, number>> = {
  "void-pending": GstState.GST_STATE_VOID_PENDING,
  null: GstState.GST_STATE_NULL,
  ready: GstState.GST_STATE_READY,
  paused: GstState.GST_STATE_PAUSED,
  playing: GstState.GST_STATE_PLAYING,
};

const stateNames = new Map(
  (Object.keys(stateNumbers) as State[]).map((name) => [stateNumbers[name], name] as const),
);

export function stateName(number: number): State {
  return stateNames.get(number) ?? "void-pending";
}

/** The state that an element is in, as its struct has it: no lock is taken and nothing is waited for. */
export function currentState(element: number): State {
  return stateName(new GstElement(memory, element).current_state);
}

/** Whether the element's streaming threads may run, or are about to. */
export function isStarted(element: number): boolean {
  const { current_state, pending_state, next_state, target_state } = new GstElement(memory, element);
  return Math.max(current_state, pending_state, next_state, target_state) > GstState.GST_STATE_READY;
}

/**
 * Brings an element into its parent's state; false where it does not go. Asked once, a bin stays half way where a child
 * says that it takes time and then does not need any, as uridecodebin does with a camera. In a handler the thread that
 * waits for it does so too, before it goes on: else its next buffer could be refused, and its source would stop.
 */
export async function joinState(element: number, lane: Lane): Promise<boolean> {
  shim.ds_join_state(element);
  for (let step = 0; step < 2; step++) {
    if ((await lane.call(gst, "gst_element_sync_state_with_parent", element)) === 0) return false;
  }
  return true;
}
