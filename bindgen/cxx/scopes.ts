/** Namespaces and classes around the place that is being read, and which names they were seen to declare. */
export class Scopes {
  readonly #around: string[] = [];
  readonly #declared = new Set<string>();
  /** Names of the standard library that `using` brought in; "*" for all of them. */
  readonly #used = new Set<string>();

  get path(): string {
    return this.#around.filter((name) => name !== "").join("::");
  }

  within(name: string, body: () => void): void {
    this.#around.push(name);
    body();
    this.#around.pop();
  }

  /** Enters a name that the innermost scope declares, and returns it whole. */
  declare(name: string): string {
    const whole = this.path === "" ? name : `${this.path}::${name}`;
    this.#declared.add(whole);
    return whole;
  }

  /** The whole name of what a name means here; as it is if nothing here declared it. */
  find(name: string): string {
    const around = this.#around.filter((scope) => scope !== "");
    for (let depth = around.length; depth > 0; depth--) {
      const whole = [...around.slice(0, depth), name].join("::");
      if (this.#declared.has(whole)) return whole;
    }
    const [, scope, last] = /^(.*)::(.*)$/.exec(name) ?? [];
    return scope === undefined || this.#declared.has(name) ? name : `${this.find(scope)}::${last}`;
  }

  /** `using namespace std;`, `using std::string;`. */
  use(text: string): void {
    if (/^using\s+namespace\s+(::)?std\s*;/.test(text)) this.#used.add("*");
    const single = /^using\s+(?:::)?std::(\w+)\s*;/.exec(text)?.[1];
    if (single !== undefined) this.#used.add(single);
  }

  /** What a name is called behind `std::`, or null if it is none of the library's. */
  standardName(name: string): string | null {
    const whole = /^std::([\w:]+)$/.exec(name)?.[1];
    if (whole !== undefined) return whole;
    if (this.find(name) !== name || this.#declared.has(name)) return null;
    return this.#used.has(name) || (this.#used.has("*") && known.has(name)) ? name : null;
  }
}

/** With the whole namespace in use, a bare name may be the library's or anybody's: these are the library's. */
const known = new Set(
  (
    "string vector list deque set unordered_set map multimap unordered_map unordered_multimap array pair " +
    "optional unique_ptr shared_ptr weak_ptr function mutex thread queue condition_variable"
  ).split(" "),
);
