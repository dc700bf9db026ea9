/**
 * Which metadata hangs where, and until when: what is removed goes back to its pool, which gives the same memory to the
 * next one that is added.
 */
import { atProgram, StaleMetadataError } from "../native/errors.ts";
import type { Memory } from "../native/memory.ts";
import { ProcessMemory } from "../native/process-memory.ts";
import type { Scope } from "../native/scope.ts";
import { glib, locked, lockedBoth } from "./c.ts";
import { listData } from "./list.ts";

/** Address of the field of the real struct that holds a list's first node. */
export type ListField = number;

/** A kind of metadata that lists hold. */
export interface MemberKind<T extends object> {
  /** In errors. */
  readonly name: string;
  /** What its owners call the list. */
  readonly plural: string;
  readonly type: abstract new (...args: never[]) => T;
  readonly wrap: (memory: Memory, at: number) => T;
}

/** What one batch has given out in one handler, besides the frames and objects that were copied for it. */
export class BatchMembers {
  /** Where the handler holds the batch's lock, nobody else removes anything. */
  held = false;
  /** A number of its own for each time that the lock is taken below, 0 outside: what was there once under it stays. */
  turn = 0;
  #turns = 0;
  readonly batch: Member;
  readonly #scope: Scope;
  /** One wrapper for each address, so that what is removed by one is removed for all who have it. */
  readonly #wrappers = new Map<number, { readonly wrapper: object; readonly member: Member }>();
  readonly #members = new Map<object, Member>();

  /** The batch at an address, until the scope ends. */
  constructor(scope: Scope, address: number) {
    this.#scope = scope;
    this.batch = new Member("Batch", this, undefined, address, 0);
  }

  get live(): boolean {
    return this.#scope.live;
  }

  get ended(): string | undefined {
    return this.#scope.ended;
  }

  /** Runs `work` holding the batch's lock, which is taken once for all that is nested in it. */
  locked<T>(work: () => T): T {
    if (this.turn !== 0) return work();
    this.turn = ++this.#turns;
    try {
      return locked(this.batch.address, work);
    } finally {
      this.turn = 0;
    }
  }

  wrapper<T extends object>(kind: MemberKind<T>, owner: Member, list: ListField, address: number): T {
    const known = this.#wrappers.get(address);
    if (known?.member.owner === owner && known.member.live && known.wrapper instanceof kind.type) {
      known.member.list = list;
      return known.wrapper;
    }
    known?.member.end();
    const member = new Member(kind.name, this, owner, address, list);
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
  /** That it hangs in. */
  list: ListField;
  #there = true;
  /** The turn in which it was in its list last. */
  #seen = 0;
  #below: Set<Member> | undefined;

  constructor(
    name: string,
    members: BatchMembers,
    owner: Member | undefined,
    address: number,
    list: ListField,
  ) {
    this.name = name;
    this.members = members;
    this.owner = owner;
    this.address = address;
    this.list = list;
    this.memory = new MemberMemory(this);
    if (owner === undefined) return;
    owner.#below ??= new Set();
    owner.#below.add(this);
  }

  get live(): boolean {
    return this.#there && this.members.live;
  }

  get removed(): boolean {
    return !this.#there;
  }

  get ended(): string | undefined {
    return this.members.ended;
  }

  /** Whether it was found in its list already since the lock was taken. */
  get #seenNow(): boolean {
    return this.#seen !== 0 && this.#seen === this.members.turn;
  }

  /** It was removed, with all that hangs on it. */
  end(): void {
    this.#there = false;
    this.#seen = 0;
    for (const member of this.#below ?? []) member.end();
    if (this.owner !== undefined) this.owner.#below?.delete(this);
  }

  /** Whether it is in its list now; to be asked under the lock. */
  present(): boolean {
    if (this.#seenNow) return true;
    if (!this.live) return false;
    if (!this.#found()) {
      this.end();
      return false;
    }
    this.#seen = this.members.turn;
    return true;
  }

  #found(): boolean {
    const { owner, members } = this;
    if (owner === undefined || members.held) return true;
    return owner.present() && glib.g_list_find(owner.memory.pointer(this.list), this.address) !== 0;
  }

  /** Runs `work` under the batch's lock; StaleMetadataError, naming what was asked for, where it was removed. */
  guarded<T>(field: string, work: () => T): T {
    if (this.#seenNow) return work();
    if (!this.live) throw new StaleMetadataError(this.name, field, this.removed, this.ended);
    return this.members.locked(() => {
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

  /** What a list of this one has now, as addresses; to be asked under the lock. */
  addresses(list: ListField): number[] {
    return listData(this.memory, this.memory.pointer(list));
  }

  /** Whatever a list of this one has now. */
  listed<T extends object>(kind: MemberKind<T>, list: ListField): readonly T[] {
    return this.guarded(kind.plural, () =>
      this.addresses(list).map((address) => this.members.wrapper(kind, this, list, address)),
    );
  }

  /** What has just been added to a list of this one. */
  added<T extends object>(kind: MemberKind<T>, list: ListField, address: number): T {
    return this.members.wrapper(kind, this, list, address);
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
  clear(list: ListField, clear: (first: number) => unknown): void {
    this.guarded("clear", () => {
      const gone = new Set(this.addresses(list));
      clear(this.memory.pointer(list));
      for (const member of this.#below ?? []) if (gone.has(member.address)) member.end();
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
