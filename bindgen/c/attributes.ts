/** What an attribute says that matters to layouts and to calls. */
export type AttributeFinding =
  | { readonly kind: "packed" }
  /** `alignment` is the expression or the type as written; empty for the target's largest. */
  | { readonly kind: "aligned"; readonly alignment: string }
  | { readonly kind: "unsupported"; readonly attribute: string };

/** Change neither how a type is laid out nor how a function is called. */
const harmless = new Set(
  `abi_tag access alias alloc_align alloc_size always_inline analyzer_noreturn artificial assume_aligned availability
  carries_dependency cleanup cold common const constructor copy deprecated designated_init destructor diagnose_if
  enum_extensibility error externally_visible fallthrough fd_arg fd_arg_read fd_arg_write flag_enum flatten
  force_align_arg_pointer format format_arg gnu_inline guarded_by hot leaf lifetimebound likely malloc maybe_unused
  may_alias no_icf no_instrument_function no_profile_instrument_function no_reorder no_sanitize
  no_sanitize_address no_sanitize_memory no_sanitize_thread no_sanitize_undefined no_split_stack no_stack_limit
  no_stack_protector nocf_check noclone nocommon nodebug nodiscard noescape noinline noipa nonnull nonstring noplt
  noreturn nothrow optimize patchable_function_entry pure retain returns_nonnull returns_twice section sentinel
  stack_protect tainted_args target target_clones tls_model type_visibility unavailable unlikely unused used visibility
  warn_if_not_aligned warn_unused warn_unused_result warning weak weakref`.split(/\s+/),
);

const token =
  /\s+|[A-Za-z_$][\w$]*|R"([^\s()\\]*)\([\s\S]*?\)\1"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|::|[\s\S]/g;

/** The list inside `__attribute__ (( … ))` or `[[ … ]]`. */
export function attributeFindings(list: string): AttributeFinding[] {
  return separated(list).flatMap((tokens): AttributeFinding[] => {
    const words = tokens.filter((word) => !/^\s/.test(word));
    const at = words.indexOf("(");
    // In front of the name may stand whose attribute it is: `gnu::packed`, `using gnu: packed`.
    const name = (at === -1 ? words : words.slice(0, at)).at(-1);
    if (name === undefined) return [];
    const attribute = name.replace(/^__(\w+)__$/, "$1");
    if (attribute === "packed") return [{ kind: "packed" }];
    if (attribute === "aligned") {
      const inside = at === -1 ? "" : tokens.slice(tokens.indexOf("(") + 1, tokens.lastIndexOf(")")).join("");
      return [{ kind: "aligned", alignment: inside.trim() }];
    }
    return harmless.has(attribute) ? [] : [{ kind: "unsupported", attribute }];
  });
}

/** Split at the commas that stand in no parentheses and no string. */
function separated(list: string): string[][] {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const word of list.match(token) ?? []) {
    if (/^[([{]$/.test(word)) depth++;
    else if (/^[)\]}]$/.test(word)) depth--;
    if (word === "," && depth === 0) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

/** Attributes of the type that a declaration begins with: a pointer declared with one points to what it makes. */
const ofBase = new Set(["vector_size", "ext_vector_type"]);

type Note = { readonly kind: string } | AttributeFinding;

/** What attributes make of the type that a declaration begins with, if anything, and the notes that are on other things. */
export function ofBaseType<N extends Note>(
  notes: readonly N[],
): { base: { readonly kind: "unsupported"; readonly reason: string } | null; others: N[] } {
  const isOfBase = (note: Note): boolean =>
    note.kind === "unsupported" && "attribute" in note && ofBase.has(note.attribute);
  const reason = strangeAttribute(notes.filter(isOfBase));
  const base = reason === null ? null : ({ kind: "unsupported", reason } as const);
  return { base, others: notes.filter((note) => !isOfBase(note)) };
}

/** Why nothing can be said of what bears these attributes, or null. */
export function strangeAttribute(notes: readonly Note[]): string | null {
  for (const note of notes) {
    if (note.kind === "unsupported" && "attribute" in note) return strangeReason(note.attribute);
  }
  return null;
}

export function strangeReason(attribute: string): string {
  return `its type has the attribute ${attribute}`;
}
