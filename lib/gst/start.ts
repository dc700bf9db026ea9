import { notice as tell } from "../native/notice.ts";
import { start } from "../native/runtime.ts";
import { requireBindings } from "../sdk/bindings.ts";
import { gstEnvironment } from "../sdk/environment.ts";
import { type Sdk, selectSdk } from "../sdk/select.ts";
import { keepApart } from "./sdk_guard.ts";

let sdk: Sdk | undefined;

/**
 * Starts GStreamer on the chosen SDK the first time that anything needs it. What a user should know (the
 * stand-in runs, the cache is not writable) is told on stderr, once.
 */
export function ensureStarted(): Sdk {
  if (sdk !== undefined) return sdk;
  const chosen = selectSdk();
  requireBindings(chosen);
  const { variables, notice } = gstEnvironment(chosen);
  start({ environment: variables, sdkLibraries: chosen.libraries });
  keepApart(chosen);
  sdk = chosen;
  for (const text of [chosen.notice, notice]) if (text !== undefined) tell(text);
  return chosen;
}
