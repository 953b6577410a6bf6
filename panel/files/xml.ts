/** The little XML that a spreadsheet file needs: attributes, entities and the texts inside an element. */

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** Excel writes a control character as _x000D_. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

export const SLASH = 47;
const GREATER = 62;
const SPACE = 32;

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

/** Where `<name` begins as a whole name, not as the beginning of a longer one; -1 when it does not. */
export function openingTag(xml: string, open: string, from: number): number {
  for (let at = xml.indexOf(open, from); at >= 0; at = xml.indexOf(open, at + 1)) {
    const after = xml.charCodeAt(at + open.length);
    if (after <= SPACE || after === SLASH || after === GREATER) return at;
  }
  return -1;
}

/** The prefix with which an element is written ("x:" or ""); undefined when it does not occur. */
export function prefixOf(xml: string, name: string): string | undefined {
  const found = new RegExp(`<((?:[\\w.-]{1,60}:)?)${name}[\\s>/]`).exec(xml);
  return found?.[1];
}

/** The start tags of an element, whatever its prefix, each as the text between its name and ">". */
export function startTags(xml: string, name: string): string[] {
  const prefix = prefixOf(xml, name);
  if (prefix === undefined) return [];
  const open = `<${prefix}${name}`;
  const tags: string[] = [];
  for (let at = openingTag(xml, open, 0); at >= 0; ) {
    const end = xml.indexOf(">", at);
    if (end < 0) break;
    tags.push(xml.slice(at + open.length, end));
    at = openingTag(xml, open, end);
  }
  return tags;
}

/** The text of a shared or inline string: its runs put together, phonetic help left out. */
export function stringText(xml: string, prefix: string): string {
  const openText = `<${prefix}t`;
  const closeText = `</${prefix}t>`;
  const openHelp = `<${prefix}rPh`;
  const closeHelp = `</${prefix}rPh>`;
  let help = openingTag(xml, openHelp, 0);
  let text = "";
  for (let at = openingTag(xml, openText, 0); at >= 0; at = openingTag(xml, openText, at)) {
    if (help >= 0 && help < at) {
      // Phonetic help without an end: nothing behind it can be trusted to be text.
      const end = xml.indexOf(closeHelp, help);
      if (end < 0) break;
      at = end;
      help = openingTag(xml, openHelp, end);
      continue;
    }
    const tagEnd = xml.indexOf(">", at);
    if (tagEnd < 0) break;
    at = tagEnd;
    if (xml.charCodeAt(tagEnd - 1) === SLASH) continue;
    const close = xml.indexOf(closeText, tagEnd);
    if (close < 0) break;
    text += xml.slice(tagEnd + 1, close);
    at = close;
  }
  return decodeText(text);
}
