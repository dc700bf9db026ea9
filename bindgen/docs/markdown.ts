/** Doxygen's and GTK-Doc's markup as the Markdown and the tags that editors show of TSDoc. */
export function toTsDoc(text: string): string {
  const blocks = text
    .replace(/\|\[(?:<!--.*?-->)?([\s\S]*?)\]\|/g, (_all, code) => fence(code))
    .replace(/[@\\]code(?:\{[^}]*\})?([\s\S]*?)[@\\]endcode/g, (_all, code) => fence(code))
    .replace(/[@\\]verbatim([\s\S]*?)[@\\]endverbatim/g, (_all, code) => fence(code));
  return blocks
    .split(/(```[\s\S]*?```)/)
    .map((part) => (part.startsWith("```") ? part : prose(part)))
    .join("")
    .replace(/\n{3,}/g, "\n\n")
    .replaceAll("*/", "*\\/")
    .replaceAll("{@", "\\{@")
    .trim();
}

function fence(code: string): string {
  return `\n\`\`\`c\n${code.replace(/^\n+|\s+$/g, "")}\n\`\`\`\n`;
}

const tags = new Map([
  ["return", "@returns"],
  ["returns", "@returns"],
  ["result", "@returns"],
  ["retval", "@returns"],
  ["see", "@see"],
  ["sa", "@see"],
  ["deprecated", "@deprecated"],
  ["note", "Note:"],
  ["warning", "Warning:"],
  ["attention", "Warning:"],
  ["since", "Since"],
  ["brief", ""],
  ["details", ""],
  ["short", ""],
]);

function prose(text: string): string {
  return (
    text
      .replace(/<\/?(?:b|i|em|strong|p|para|br|code|tt|ul|ol|li|pre|sup|sub)\s*\/?>/gi, "")
      .replace(/[@\\](?:ref|link|c|p|a|copydoc)\s+([\w:.()]+?)(?=[.,;:]?(?:\s|$|\)))/g, "`$1`")
      .replace(/[@\\]endlink\b/g, "")
      .replace(/[@\\]b\s+(\S+?)(?=[.,;:!?]*(?:\s|$))/g, "**$1**")
      .replace(/[@\\](?:e|em)\s+(\S+?)(?=[.,;:!?]*(?:\s|$))/g, "*$1*")
      .replace(/[@\\]param(?:\s*\[[^\]]*\])?\s+(\w+)\s*:?[ \t]*/g, "@param $1 - ")
      .replace(/[@\\]([a-z]+)\b:?/g, (all, word: string, at: number, whole: string) => {
        const tag = tags.get(word);
        if (tag !== undefined) return tag;
        // Tags at the beginning of a line are Doxygen's; GTK-Doc names a parameter so in mid-sentence.
        if (word === "param") return "@param";
        return /(^|\n)\s*$/.test(whole.slice(0, at)) && all.startsWith("\\") ? "" : `\`${word}\``;
      })
      .replace(/@(?!param |returns|see|deprecated)([A-Za-z_]\w*)/g, "`$1`")
      .replace(/(^|[\s(])%([A-Za-z_]\w*)/g, "$1`$2`")
      .replace(/(^|[\s(])#([A-Za-z_]\w*(?:[:.-]{1,2}[\w-]+)?)/g, "$1`$2`")
      .replace(/(^|[\s(])([a-z_]\w*_\w+\(\))/g, "$1`$2`")
      .replace(/@(?=`)/g, "")
      .replace(/@returns[ \t]+/g, "@returns ")
      // Columns lined up in the header are code to Markdown.
      .replace(/\n[ \t]{4,}/g, "\n  ")
      .replace(/[ \t]+$/gm, "")
  );
}
