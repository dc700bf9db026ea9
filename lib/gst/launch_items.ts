/** A launch string taken apart, as far as it takes to say where a fault of it lies. */

interface Word {
  readonly text: string;
  /** Its offset in the launch string. */
  readonly at: number;
}

/** An element, or one that is referred to by its name. */
export interface Item extends Word {
  readonly kind: "element" | "reference";
  /** As name=… gives it; of a reference, what is before its dot. */
  name: string | undefined;
}

export interface Link {
  readonly from: Item;
  readonly to: Item;
  /** Offset of the `!`; of the caps, where some stand between the two. */
  readonly at: number;
}

export interface Items {
  readonly items: readonly Item[];
  readonly links: readonly Link[];
  /** Offset of the first word that launch strings have no use for, there or at all. */
  readonly odd: number | undefined;
}

const reference = /^([\w-]*)\.[\w%,-]*$/;
const assignment = /^([\w:-]+)\s*=\s*([\s\S]*)$/;
const element = /^\w[\w%:-]*$/;
const caps = /^["']?\w+\/[\w.+*-]+/;
const address = /^["']?[a-z][a-z\d+.-]*:\/\//i;

export function readItems(description: string): Items {
  const items: Item[] = [];
  const links: Link[] = [];
  let odd: number | undefined;
  let last: Item | undefined;
  let link: { readonly from: Item; readonly at: number } | undefined;
  let capsBefore = "";
  for (const { text, at } of readWords(description)) {
    if (capsBefore !== "" && (/[,;=]$/.test(capsBefore) || /^[,;=]/.test(text))) {
      capsBefore = text;
      continue;
    }
    const assigned = assignment.exec(text);
    const follows = capsBefore === "";
    capsBefore = "";
    if (text === "!") {
      if (follows) link = last && { from: last, at };
    } else if (assigned !== null) {
      if (!follows || link !== undefined || last?.kind !== "element") odd ??= at;
      else if (assigned[1] === "name") last.name = unquoted(assigned[2] ?? "");
    } else if (caps.test(text) && !address.test(text)) {
      capsBefore = text;
      if (link !== undefined) link = { from: link.from, at };
    } else {
      const name = reference.exec(text);
      if (name === null && !element.test(text) && !address.test(text)) odd ??= at;
      last = { text, at, kind: name === null ? "element" : "reference", name: name?.[1] };
      items.push(last);
      if (link !== undefined) links.push({ from: link.from, to: last, at: link.at });
      link = undefined;
    }
  }
  return { items, links, odd };
}

/** What stands between spaces and brackets; an assignment is one word, with spaces around its `=` too. */
function* readWords(description: string): Generator<Word> {
  const word =
    /[\w:-]+\s*=\s*(?:"(?:\\[\s\S]|[^"\\])*"|(?:\\[\s\S]|[^\s\\])+)?|"(?:\\[\s\S]|[^"\\])*"|(?:\\[\s\S]|[^\s\\()])+/g;
  for (const { 0: text, index: at } of description.matchAll(word)) yield { text, at };
}

function unquoted(value: string): string {
  return value.replace(/^(["'])([\s\S]*)\1$/, "$2");
}
