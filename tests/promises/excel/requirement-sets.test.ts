/**
 * Everything that the Excel add-in asks of Office.js exists in every Excel that is offered the add-in. Which set a member
 * belongs to is read from the documentation in @types/office-js; what cannot be seen that way is told in
 * tools/excel/office-members.ts.
 */
import { execFileSync } from "node:child_process";
import { excelManifest } from "../../../tools/excel/excel-manifest";
import type { UsedMember, UsedMembers } from "../../../tools/excel/office-members";
import { all, readXml } from "../../tools/read-xml";

const root = `${__dirname}/../../../`;
const { used, unread } = JSON.parse(
  execFileSync(process.execPath, ["--import", "tsx", "tools/excel/office-members.ts"], { cwd: root, encoding: "utf8" }),
) as UsedMembers;

const manifest = readXml(excelManifest({ origin: "https://a.be", version: "0.0.1", kind: "production" }));
const asked = new Map(all(manifest, "Set").map(({ attributes }) => [attributes.Name, attributes.MinVersion ?? ""]));

/** Documented under Outlook only, but it is how every ribbon command ends. */
const DOCUMENTED_ELSEWHERE = ["completed"];

const setOf = ({ set }: UsedMember) => /^(\w+) (\d+\.\d+)/.exec(set)?.slice(1) ?? [];
const told = ({ member, set, file, line }: UsedMember) => `${file}:${line} uses ${member} of ${set}`;

test("every member belongs to a set that the manifest asks for, or stands behind isSetSupported", () => {
  const beyond = used.filter((use) => {
    const [name = "", version = ""] = setOf(use);
    if (use.set === "" || DOCUMENTED_ELSEWHERE.includes(use.member)) return false;
    const [guarded, guard = "0"] = use.guard.split(" ");
    return !(covers(asked.get(name) ?? "0", version) || (guarded === name && covers(guard, version)));
  });
  expect(beyond.map(told)).toEqual([]);
});

test("the manifest asks for no higher version of ExcelApi than the code needs", () => {
  const needed = used
    .filter((use) => use.guard === "" && setOf(use)[0] === "ExcelApi")
    .map((use) => setOf(use)[1] ?? "0");
  expect(needed.sort((a, b) => minor(b) - minor(a))[0]).toBe(asked.get("ExcelApi"));
});

test("nothing is overlooked: every load can be followed and the reading finds what we know is there", () => {
  expect(unread).toEqual([]);
  const members = used.map(({ member, set, guard }) => `${member} ${set} ${guard}`);
  // One of each kind: after a dot, in load("..."), in destructuring, in an object literal, behind a guard.
  expect(members).toContain("getMergedAreasOrNullObject ExcelApi 1.13 ");
  expect(members).toContain("protected ExcelApi 1.2 ");
  expect(members).toContain("dataValidation ExcelApi 1.8 ");
  expect(members).toContain("rowHidden ExcelApi 1.9 ");
  expect(members).toContain("mergeUndoGroup ExcelApi 1.20 ExcelApi 1.20");
});

function covers(has: string, needs: string): boolean {
  return Number.parseInt(has, 10) === Number.parseInt(needs, 10) && minor(has) >= minor(needs);
}

/** 1.9 comes before 1.13. */
function minor(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}
