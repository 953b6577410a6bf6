/** Reads from @types/office-js which requirement set each member of Excel's objects belongs to. */

/** Type, member, and its set as "ExcelApi 1.9". Members in no set are left out. */
export type ApiSetTable = Record<string, Record<string, string>>;

const namespaceStart = "declare namespace Excel {";
const classPattern = /^ {4}class (\w+) extends OfficeExtension\.ClientObject \{/;
const memberPattern = /^ {8}(?:readonly )?(\w+)\s*[(:?<]/;
const setPattern = /\[Api set: (\w+) +([\d.]+)\]/;

/** The remark stands in the comment above a member; without one the member came with its class. */
export function readApiSets(declarations: string): ApiSetTable {
  const table: ApiSetTable = {};
  const start = declarations.indexOf(namespaceStart);
  const end = declarations.indexOf("\n}", start);
  let members: Record<string, string> | null = null;
  let ofClass = "";
  let remark = "";
  for (const line of declarations.slice(start, end).split("\n")) {
    const set = setPattern.exec(line);
    if (set) remark = `${set[1]} ${set[2]}`;
    const className = classPattern.exec(line)?.[1];
    if (className) {
      members = {};
      table[className] = members;
      ofClass = remark;
      remark = "";
    } else if (line === "    }") {
      members = null;
      remark = "";
    } else if (members) {
      const member = memberPattern.exec(line)?.[1];
      if (!member) continue;
      members[member] ??= remark || ofClass;
      remark = "";
    }
  }
  return table;
}
