/** The little XML that a spreadsheet file needs: attributes, entities and the texts inside an element. */

const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** Excel writes a control character as _x000D_. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** A text with its entities and Excel's own escapes resolved. */
export function decodeText(text: string): string {
  const plain = text.includes("&")
    ? text.replace(ENTITY, (entity, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
      })
    : text;
  if (!plain.includes("_x")) return plain;
  return plain.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The value of an attribute inside a start tag, or undefined. `tag` is the text between "<name" and ">". */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? decodeText(found[1] ?? found[2] ?? "") : undefined;
}

/** The start tags of an element, whatever its prefix, each as the text between its name and ">". */
export function startTags(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(\\s[^>]*)?>`, "g"))].map((match) => match[1] ?? "");
}

const PHONETIC = /<(?:[\w.-]+:)?rPh[\s>][\s\S]*?<\/(?:[\w.-]+:)?rPh>/g;
const TEXT = /<(?:[\w.-]+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:[\w.-]+:)?t>/g;

/** The text of a shared or inline string: its runs put together, phonetic help left out. */
export function stringText(xml: string): string {
  const runs = xml.includes("rPh") ? xml.replace(PHONETIC, "") : xml;
  let text = "";
  for (const match of runs.matchAll(TEXT)) text += match[1] ?? "";
  return decodeText(text);
}
