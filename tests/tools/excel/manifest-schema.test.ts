/** The manifests against the facts of the official schemas, and that those facts catch what an author gets wrong. */
import { excelManifest } from "../../../tools/excel/excel-manifest";
import { schemaProblems } from "../../../tools/excel/manifest-schema";
import { readXml } from "../read-xml";

const text = excelManifest({ origin: "https://wijk.example.be/a/b", version: "1.2.3", kind: "production" });
const development = excelManifest({ origin: "https://localhost:3000", version: "1.2.3", kind: "development" });

test.each([
  ["production", text],
  ["development", development],
])("the %s manifest is as the schema asks", (_, xml) => {
  expect(schemaProblems(readXml(xml))).toEqual([]);
});

/** What is changed in the text, and what must then be said. */
const FAULTS: readonly (readonly [title: string, from: string | RegExp, to: string, said: string])[] = [
  ["no id", /<Id>.*<\/Id>/, "", "<OfficeApp> lacks <Id>"],
  ["an id that is no GUID", /<Id>.{8}/, "<Id>wijkwerf", "<Id> cannot be"],
  ["a version with a letter", "1.2.3.0", "1.2.3-beta", "<Version> cannot be"],
  ["a permission that does not exist", "ReadWriteDocument", "ReadWriteAll", "<Permissions> cannot be"],
  ["the support address after the hosts", /(<SupportUrl.*\/>)\s*(<Hosts>.*<\/Hosts>)/, "$2$1", "out of order"],
  ["an icon without its size", ' size="16"', "", "<bt:Image> lacks size"],
  ["no icon of 80 pixels", /<bt:Image size="80" resid="Icon.80"\/>/g, "", "<Icon> lacks 80 pixels"],
  ["http", "https://wijk.example.be/a/b/ondersteuning", "http://wijk.example.be/a/b/ondersteuning", "SupportUrl"],
  ["a button without a tip", /<Supertip>.*<\/Supertip>/, "", "<Control> lacks <Supertip>"],
  ["a runtime that lasts for ever", 'lifetime="long"', 'lifetime="forever"', "Runtime.lifetime"],
  ["a resource with a name that is too long", /Started\.Title/g, "Started.".padEnd(40, "x"), "Title.resid"],
  ["an element that does not exist", "<Hosts><Host", "<Hostes/><Hosts><Host", "too many or out of order"],
  ["an attribute that does not exist", "<Runtimes>", '<Runtimes mode="x">', "<Runtimes> has no attribute mode"],
  ["a locale with an underscore", 'Locale="en-GB"', 'Locale="en_GB"', "Override.Locale"],
  ["a description of 300 letters", /(<Description DefaultValue=")/, `$1${"x".repeat(300)}`, "Description.DefaultValue"],
  ["two ribbons of functions in the wrong place", /<Page>.*<\/Page>/, "", "lacks <Page>"],
];

test.each(FAULTS)("%s is refused", (_title, from, to, said) => {
  const broken = text.replace(from, to);
  expect(broken).not.toBe(text);
  expect(schemaProblems(readXml(broken)).join("\n")).toContain(said);
});
