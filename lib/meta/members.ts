/**
 * Which metadata hangs where, and until when: what is removed goes back to its pool, which gives the same memory to the
 * next one that is added.
 */
import { atProgram } from "../native/errors.ts";
import type { Memory } from "../native/memory.ts";
import { ProcessMemory } from "../native/process-memory.ts";
import type { Scope } from "../native/scope.ts";
import { StaleMetadataError } from "../native/struct.ts";
import { glib, locked, lockedBoth } from "./c.ts";
import { listData } from "./list.ts";

/** Gives the first node of the list that metadata hangs in; asked under the lock, while what has the list is there. */
export type Head = () => number;

/** A kind of metadata that lists hold. */
export interface MemberKind<T extends object> {
  /** In errors. */
  readonly name: string;
  /** What its owners call the list. */
  readonly list: string;
  readonly type: abstract new (...args: never[]) => T;
  readonly wrap: (memory: Memory, at: number) => T;
}

/** What one batch has given out in one handler, besides the frames and objects that were copied for it. */
export class BatchMembers {
  /** Where the handler holds the batch's lock, nobody else removes anything. */
  held = false;
  readonly batch: Member;
  readonly #scope: Scope;
  /** One wrapper for each address, so that what is removed by one is removed for all who have it. */
  readonly #wrappers = new Map<number, { readonly wrapper: object; readonly member: Member }>();
  readonly #members = new WeakMap<object, Member>();

  /** The batch at an address, until the scope ends. */
  constructor(scope: Scope, address: number) {
    this.#scope = scope;
    this.batch = new Member("Batch", this, undefined, address, () => 0);
  }

  get live(): boolean {
    return this.#scope.live;
  }

  wrapper<T extends object>(kind: MemberKind<T>, owner: Member, head: Head, address: number): T {
    const known = this.#wrappers.get(address);
    if (known?.member.owner === owner && known.member.live && known.wrapper instanceof kind.type) {
      known.member.head = head;
      return known.wrapper;
    }
    known?.member.end();
    const member = new Member(kind.name, this, owner, address, head);
    const wrapper = kind.wrap(member.memory, address);
    this.#wrappers.set(address, { wrapper, member });
    this.#members.set(wrapper, member);
    return wrapper;
  }

  memberOf(wrapper: object): Member | undefined {
    return this.#members.get(wrapper);
  }

  /** Under the lock that was just taken: what others have removed before ends. */
  refresh(): void {
    for (const [address, { wrapper, member }] of this.#wrappers) {
      if (member.present()) continue;
      this.#wrappers.delete(address);
      this.#members.delete(wrapper);
    }
  }
}

/** A piece of metadata in a list, or the batch itself. */
export class Member implements Scope {
  readonly name: string;
  readonly members: BatchMembers;
  readonly owner: Member | undefined;
  readonly address: number;
  /** Of the metadata, and of what its pointers lead to. */
  readonly memory: MemberMemory;
  head: Head;
  #there = true;
  readonly #below = new Set<Member>();

  constructor(name: string, members: BatchMembers, owner: Member | undefined, address: number, head: Head) {
    this.name = name;
    this.members = members;
    this.owner = owner;
    this.address = address;
    this.head = head;
    this.memory = new MemberMemory(this);
    if (owner !== undefined) owner.#below.add(this);
  }

  get live(): boolean {
    return this.#there && this.members.live;
  }

  get removed(): boolean {
    return !this.#there;
  }

  /** It was removed, with all that hangs on it. */
  end(): void {
    this.#there = false;
    for (const member of this.#below) member.end();
    if (this.owner !== undefined) this.owner.#below.delete(this);
  }

  /** Whether it is in its list now; to be asked under the lock. */
  present(): boolean {
    if (!this.live) return false;
    const { owner } = this;
    if (owner === undefined || this.members.held) return true;
    if (owner.present() && glib.g_list_find(this.head(), this.address) !== 0) return true;
    this.end();
    return false;
  }

  /** Runs `work` under the batch's lock; StaleMetadataError, naming what was asked for, where it was removed. */
  guarded<T>(field: string, work: () => T): T {
    if (!this.live) throw new StaleMetadataError(this.name, field, this.removed);
    return locked(this.members.batch.address, () => {
      if (!this.present()) throw new StaleMetadataError(this.name, field, true);
      return work();
    });
  }

  /** As guarded(), under the lock of `from`'s batch too, from which something is copied. */
  guardedBoth<T>(from: Member, field: string, work: () => T): T {
    return lockedBoth(from.members.batch.address, this.members.batch.address, () =>
      from.guarded(field, () => this.guarded(field, work)),
    );
  }

  /** Whatever a list of this one has now. */
  list<T extends object>(kind: MemberKind<T>, head: Head): readonly T[] {
    return this.guarded(kind.list, () =>
      listData(this.memory, head()).map((address) => this.members.wrapper(kind, this, head, address)),
    );
  }

  /** What has just been added to a list of this one. */
  added<T extends object>(kind: MemberKind<T>, head: Head, address: number): T {
    return this.members.wrapper(kind, this, head, address);
  }

  /**
   * Removes a wrapper's metadata from a list of this one. Throws unless it is there now: C would give back to the pool
   * what it gave back already.
   */
  remove(wrapper: object, what: string, remove: (address: number) => unknown): void {
    this.guarded("remove", () => {
      const member = this.members.memberOf(wrapper);
      if (member?.owner !== this || !member.present()) {
        throw atProgram(
          new TypeError(`the ${what} does not hang here: it belongs elsewhere, or was removed`),
        );
      }
      remove(member.address);
      member.end();
    });
  }

  /** Empties a list of this one. */
  clear(head: Head, clear: (head: number) => unknown): void {
    this.guarded("clear", () => {
      const first = head();
      const gone = new Set(listData(this.memory, first));
      clear(first);
      for (const member of this.#below) if (gone.has(member.address)) member.end();
    });
  }
}

/** Memory that ends with a member. */
export class MemberMemory extends ProcessMemory {
  readonly member: Member;

  constructor(member: Member) {
    super(member);
    this.member = member;
  }

  get removed(): boolean {
    return this.member.removed;
  }
}

/** What the metadata in a memory is, or hangs on. */
export function memberIn({ beyond }: Memory): Member {
  if (beyond instanceof MemberMemory) return beyond.member;
  throw new TypeError("this metadata hangs in no batch");
}
