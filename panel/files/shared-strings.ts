/** Reads the texts that the cells of a workbook point to, piece by piece. */

import { fileProblem } from "./file-problem";
import { type FileBudget, MOST_STRING_XML } from "./limits";
import { words } from "./words";
import { openingTag, prefixOf, SLASH, stringText } from "./xml";

export interface StringReader {
  write(piece: Uint8Array, last: boolean): void;
  strings: string[];
}

/** A reader of the part with shared strings (ECMA-376, part 1, 18.4). Throws a file problem when one of them has no end. */
export function sharedStrings(budget: FileBudget): StringReader {
  const decoder = new TextDecoder();
  const strings: string[] = [];
  let prefix: string | undefined;
  let xml = "";

  function take(text: string): void {
    budget.text -= text.length;
    if (budget.text < 0) throw fileProblem(words.tooLarge);
    strings.push(text);
  }

  return {
    strings,
    write(piece, last) {
      xml += decoder.decode(piece, { stream: !last });
      prefix ??= prefixOf(xml, "si");
      if (prefix === undefined) {
        // Nothing yet but the beginning of the part.
        xml = xml.slice(-100);
        return;
      }
      const open = `<${prefix}si`;
      const close = `</${prefix}si>`;
      let done = 0;
      for (let at = openingTag(xml, open, 0); at >= 0; at = openingTag(xml, open, done)) {
        const tagEnd = xml.indexOf(">", at);
        const empty = tagEnd >= 0 && xml.charCodeAt(tagEnd - 1) === SLASH;
        const end = tagEnd < 0 ? -1 : empty ? tagEnd : xml.indexOf(close, tagEnd);
        if (end < 0) break;
        take(empty ? "" : stringText(xml.slice(tagEnd + 1, end), prefix));
        done = end + 1;
      }
      // What is left is a string that goes on in the next piece.
      xml = xml.slice(done);
      if (xml.length > MOST_STRING_XML) throw fileProblem(words.fileDamaged);
    },
  };
}
