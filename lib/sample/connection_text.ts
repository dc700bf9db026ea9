import type { ConnectionEvent } from "../gst/connection.ts";

/** What a user is told of a source that is connected to again; undefined where there is nothing to tell. */
export function connectionText(name: string, event: ConnectionEvent): string | undefined {
  switch (event.type) {
    case "connected":
      return undefined;
    case "lost":
      return `${name} is lost: ${event.reason}`;
    case "retrying":
      return `${name}: attempt ${event.attempt} in ${inSeconds(event.delay)}`;
    case "back":
      return `${name} is back after ${inSeconds(event.downtime)}.`;
    case "gave-up":
      return `${name} is given up after ${attempts(event.attempts)}: ${event.reason}`;
  }
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function attempts(count: number): string {
  return count === 1 ? "1 attempt" : `${count} attempts`;
}
