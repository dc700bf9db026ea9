import { requireOptions } from "../gst/given.ts";
import type { BatchCopy } from "../native/batch.ts";
import type { CopiedMemory } from "../native/copied-memory.ts";
import { atProgram } from "../native/errors.ts";
import { nvds } from "./c.ts";
import { acquired } from "./errors.ts";
import type { Frame } from "./frame.ts";
import { filledOrRemoved } from "./list.ts";
import { type ListField, Member } from "./members.ts";
import { DetectedObject, filledObject, type ObjectInput, objectNames } from "./object.ts";
import { NvDsFrameMeta } from "./structs.ts";

/** Which frame of a packed copy. */
export interface FrameCopy {
  readonly copy: BatchCopy;
  readonly index: number;
}

/** The objects of one frame: those that were copied for the handler, and what becomes of them. */
export class FrameObjects {
  readonly #frame: Frame;
  #copied: FrameCopy | undefined;
  #known: readonly DetectedObject[] | undefined;
  #members: Map<DetectedObject, Member> | undefined;

  /** `copied`: where they were copied to; undefined for a frame that was added, whose list is read where it is. */
  constructor(frame: Frame, copied: FrameCopy | undefined) {
    this.#frame = frame;
    this.#copied = copied;
  }

  get all(): readonly DetectedObject[] {
    if (this.#known === undefined) {
      this.#frame.requireLive("objects");
      this.#known = this.#copied === undefined ? this.#listed([]) : copiedObjects(this.#frame, this.#copied);
    }
    return this.#known;
  }

  /** An object in the frame's list. */
  member(object: DetectedObject): Member {
    return this.#members?.get(object) ?? this.#keptMember(object, this.#newMember(object.$address));
  }

  /** The batch was read again, and has the frame still. */
  moved(copied: FrameCopy): void {
    this.#copied = copied;
    if (this.#known === undefined) return;
    const known = new Map(this.#known.map((object) => [object.member.address, object]));
    this.#known = copiedObjects(this.#frame, copied, (memory, at) => {
      const address = memory.address(at);
      const object = known.get(address);
      if (object === undefined || object.member.removed) return undefined;
      known.delete(address);
      object.moved(memory, at);
      return object;
    });
    for (const gone of known.values()) gone.end();
  }

  /** The frame was removed. */
  end(): void {
    for (const object of this.#known ?? []) object.end();
  }

  add(input: ObjectInput): DetectedObject {
    requireOptions("addObject()", input, objectNames, "{ class_id, box }");
    if (input.parent !== undefined) this.#requireOwn(input.parent);
    const before = this.all;
    const object = this.#guarded("addObject", () => {
      const { batch, $address } = this.#frame;
      const address = acquired(nvds.nvds_acquire_obj_meta_from_pool(batch.$address), "object");
      nvds.nvds_add_obj_meta_to_frame($address, address, input.parent?.$address ?? 0);
      return filledOrRemoved(
        () => filledObject(this.#wrapped(address), input),
        () => nvds.nvds_remove_obj_meta_from_frame($address, address),
      );
    });
    this.#known = [...before, object];
    return object;
  }

  remove(object: DetectedObject): void {
    this.#requireOwn(object);
    const { member } = object;
    this.#known = this.all.filter((other) => other !== object);
    this.#guarded("removeObject", () => {
      // A branch that shares the batch may have been faster.
      if (member.present()) nvds.nvds_remove_obj_meta_from_frame(this.#frame.$address, member.address);
    });
    object.end();
  }

  clear(): void {
    const { all } = this;
    this.#guarded("clearObjects", () => {
      const { memory } = this.#frame.member;
      nvds.nvds_clear_obj_meta_list(this.#frame.$address, memory.pointer(this.#list));
    });
    this.#known = [];
    for (const object of all) object.end();
  }

  /** Runs `copy`, which adds copies of another frame's objects. */
  copied(copy: () => void): void {
    const known = this.all;
    copy();
    this.#known = this.#listed(known);
  }

  /** As C has them; those that are known already as they are. */
  #listed(known: readonly DetectedObject[]): readonly DetectedObject[] {
    const live = known.filter(({ member }) => member.live);
    const wrappers = new Map(live.map((object) => [object.member.address, object]));
    return this.#guarded("objects", () =>
      this.#frame.member
        .addresses(this.#list)
        .map((address) => wrappers.get(address) ?? this.#wrapped(address)),
    );
  }

  #wrapped(address: number): DetectedObject {
    const member = this.#newMember(address);
    const object = new DetectedObject(member.memory, address, this.#frame);
    this.#keptMember(object, member);
    return object;
  }

  #newMember(address: number): Member {
    const { member } = this.#frame;
    return new Member("DetectedObject", member.members, member, address, this.#list);
  }

  #keptMember(object: DetectedObject, member: Member): Member {
    this.#members ??= new Map();
    this.#members.set(object, member);
    return member;
  }

  #requireOwn(object: DetectedObject): void {
    if (this.all.includes(object)) return;
    throw atProgram(
      new TypeError("the object is not in this frame: it belongs to another one, or was removed"),
    );
  }

  /** Under the lock, where others may have removed the frame. */
  #guarded<T>(field: string, work: () => T): T {
    this.#frame.requireLive(field);
    return this.#frame.member.guarded(field, work);
  }

  get #list(): ListField {
    return this.#frame.member.address + NvDsFrameMeta.fields.obj_meta_list.offset;
  }
}

function copiedObjects(
  frame: Frame,
  { copy, index }: FrameCopy,
  known?: (memory: CopiedMemory, at: number) => DetectedObject | undefined,
): DetectedObject[] {
  const objects: DetectedObject[] = [];
  const { memory } = copy;
  const end = copy.firstObject(index + 1);
  for (let place = copy.firstObject(index); place < end; place++) {
    const at = copy.objectAt(place);
    const object = known === undefined ? undefined : known(memory, at);
    objects.push(object === undefined ? new DetectedObject(memory, at, frame) : object);
  }
  return objects;
}
