/** Reads XML into a tree, strictly: enough for manifests, and it throws on anything that is not well formed. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

export function readXml(xml: string): XmlElement {
  const top: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlElement[] = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (!token) throw new Error(`Not well formed at ${xml.slice(at, at + 60)}`);
    const [, closed, opened, attributes = "", isEmpty, text] = token;
    const parent = open[open.length - 1] ?? top;
    if (closed) {
      if (parent.name !== closed) throw new Error(`<${parent.name}> is closed by </${closed}>`);
      open.pop();
    } else if (opened) {
      const element: XmlElement = { name: opened, attributes: attributesOf(attributes), children: [], text: "" };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    } else if (text) {
      if (/&(?!amp;|lt;|gt;|quot;|apos;)/.test(text)) throw new Error(`A bare & in ${text}`);
      parent.text += text.trim();
    }
  }
  const [root] = top.children;
  if (open.length !== 1 || top.children.length !== 1 || !root) throw new Error("Not one element that is closed.");
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`The attribute ${name} stands there twice.`);
    if (/&(?!amp;|lt;|gt;|quot;|apos;)/.test(value)) throw new Error(`A bare & in ${value}`);
    found[name] = value;
  }
  return found;
}

/** Every element of that name, wherever it stands. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The one element of that name; throws when there are none or more. */
export function one(element: XmlElement, name: string): XmlElement {
  const [found, second] = all(element, name);
  if (!found || second) throw new Error(`Expected one <${name}>.`);
  return found;
}
