/** The pages that the stores and the manifest link to: help, privacy and terms. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildOptions } from "../../../tools/build-options";
import { privacyPage } from "../../../tools/pages/privacy-page";
import { STORE_PAGES } from "../../../tools/pages/store-pages";
import { supportPage } from "../../../tools/pages/support-page";
import { termsPage } from "../../../tools/pages/terms-page";

const BUILT = join(__dirname, "../../../dist/excel-addin");
const withContact = (contact?: string) => ({ contact, version: "1.2.3" });
const pages = { support: supportPage(withContact()), privacy: privacyPage({}), terms: termsPage() };

test.each(Object.entries(pages))("the page %s is in Dutch with English below it, and loads nothing", (_, page) => {
  expect(page).toContain('<html lang="nl-BE">');
  expect(page).toContain('<section lang="en">');
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<(?:script|img|link|iframe)\b/);
  expect(page.match(/<h1>/g)).toHaveLength(1);
});

test("whoever deploys says whom to ask; a mail address and a web address are links", () => {
  expect(supportPage(withContact("wijkwerf@genk.be"))).toContain('<a href="mailto:wijkwerf@genk.be">');
  expect(supportPage(withContact("https://help.genk.be"))).toContain('<a href="https://help.genk.be">');
  expect(supportPage(withContact("de helpdesk, tel. 1234"))).toContain("aan de helpdesk, tel. 1234.");
  expect(privacyPage({ contact: "dpo@genk.be" })).toContain("dpo@genk.be");
});

test("without a contact the pages send people to their own IT department", () => {
  expect(pages.support).toContain("de ICT-dienst van uw gemeente");
});

test("a contact is never taken for markup", () => {
  const page = supportPage(withContact('<script>"x"</script>'));
  expect(page).not.toContain("<script>");
  expect(page).toContain("&lt;script&gt;");
});

test("a contact of many lines, or none at all, stops the build", () => {
  expect(() => buildOptions({ contact: "a\nb" })).toThrow("one line");
  expect(() => buildOptions({ contact: " " })).toThrow("one line");
  expect(buildOptions({ contact: " helpdesk " }).contact).toBe("helpdesk");
});

test("the build put them where the manifest and the listings say, and their links lead somewhere", () => {
  for (const file of Object.values(STORE_PAGES)) {
    const page = readFileSync(join(BUILT, file), "utf8");
    for (const [, link = ""] of page.matchAll(/href="([^":]+)"/g)) expect(existsSync(join(BUILT, link))).toBe(true);
  }
  const manifest = readFileSync(join(BUILT, "../manifests/excel.xml"), "utf8");
  expect(manifest).toMatch(new RegExp(`<SupportUrl DefaultValue="https://[^"]+/${STORE_PAGES.support}"`));
});
