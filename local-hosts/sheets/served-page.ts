/** What HtmlService makes of a page before a browser sees it. */

import { type Comment, parse, type Token, tokTypes } from "acorn";

/**
 * The page as HtmlService hands it on: without the comments of its scripts, and without meta tags, which Google ignores
 * in a file. Google takes a template literal for code, so what looks like a comment in one goes too, to the end of its
 * line or to the next end of a comment (enuchi/React-Google-Apps-Script#157).
 */
export function servedPage(html: string): string {
  return html
    .replace(/<meta\b[^>]*>/gi, "")
    .replace(/(<script\b[^>]*>)([\s\S]*?)(?=<\/script)/gi, (_, tag: string, script: string) => tag + stripped(script));
}

/** Pages do not differ between two showings, and a large script takes a while. */
const known = new Map<string, string>();

function stripped(script: string): string {
  const answer = known.get(script) ?? withoutParts(script, takenForComments(script));
  known.set(script, answer).set(answer, answer);
  return answer;
}

type Part = Readonly<Pick<Comment, "start" | "end">>;

function takenForComments(script: string): Part[] {
  const comments: Comment[] = [];
  const tokens: Token[] = [];
  parse(script, { ecmaVersion: "latest", onComment: comments, onToken: tokens });
  const literal = tokens.filter(({ type }) => type === tokTypes.template);
  return [...comments, ...literal.flatMap((token) => partsOfLiteral(script, token))];
}

/** Where Google sees comments begin in a piece of a template literal. */
function partsOfLiteral(script: string, { start, end }: Part): Part[] {
  const parts: Part[] = [];
  for (const { index } of script.slice(start, end).matchAll(/\/[/*]/g)) {
    const from = start + index;
    const line = script[from + 1] === "/";
    const close = script.indexOf(line ? "\n" : "*/", from + 2);
    parts.push({ start: from, end: close < 0 ? script.length : close + (line ? 0 : 2) });
  }
  return parts;
}

/** A comment that Google sees may begin inside another. */
function withoutParts(script: string, parts: readonly Part[]): string {
  let left = "";
  let from = 0;
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    left += script.slice(from, start);
    from = end;
  }
  return left + script.slice(from);
}
