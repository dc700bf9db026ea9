import { defineUserMeta, type UserKind } from "../../lib/index.ts";

export interface Note {
  readonly batches: number;
  readonly note: string;
}

/** What the Worker of a soak attaches to each frame. */
export const Seen: UserKind<Note> = defineUserMeta("soak.seen");
