/** How the page of the built Excel add-in differs when it is served by the workbench. */

const officeScript =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*><\/script>/;

/**
 * The page with the local copy of Office.js, and before it the script that lets the local Excel install itself. All
 * else stays as it was built. Throws when the page does not load Office.js: then it would never find its host.
 */
export function pageForLocalExcel(html: string): string {
  if (!officeScript.test(html)) throw new Error("The page of the add-in does not load Office.js.");
  return html.replace(
    officeScript,
    '<script src="/workbench/install-excel.js"></script>\n<script src="/office-js/office.js"></script>',
  );
}
