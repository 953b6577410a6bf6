/** A page for people, complete in itself: what stores and administrators link to, and what lies in a package. */
import { escapeMarkup } from "../markup";

export interface PlainPage {
  title: string;
  /** Markup, in Dutch; a part in English says so with `lang`. */
  body: string;
}

/** Asks nothing of any other address: the policy in it says so to the browser as well. */
export function plainPage({ title, body }: PlainPage): string {
  return `<!doctype html>
<html lang="nl-BE">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeMarkup(title)}</title>
<style>
body { font: 16px/1.6 "Segoe UI", Arial, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; }
code { background: #f2f2f2; padding: 0 .2em; overflow-wrap: anywhere; }
h1, h2 { line-height: 1.25; }
section { margin-top: 3rem; border-top: 1px solid #767676; }
</style>
</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** Whom to ask, as a link where it is a mail address or a web address. */
export function contactMarkup(contact: string): string {
  const text = escapeMarkup(contact);
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact)) return `<a href="mailto:${text}">${text}</a>`;
  if (/^https:\/\/\S+$/.test(contact)) return `<a href="${text}">${text}</a>`;
  return text;
}
