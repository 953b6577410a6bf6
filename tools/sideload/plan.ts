/** How Excel on this computer gets to know an add-in that is still being made. */
import { join } from "node:path";

export interface SideloadPlan {
  /** A file to put somewhere, or a command to run; none where only the person can do it. */
  action:
    | { kind: "copy"; folder: string; file: string }
    | { kind: "command"; command: string; args: readonly string[] }
    | { kind: "none" };
  /** What the person does next, in order. */
  steps: readonly string[];
}

export interface Sideload {
  platform: string;
  home: string;
  manifest: string;
  /** The id in the manifest. */
  id: string;
  remove: boolean;
}

const REGISTRY_KEY = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer";

/**
 * Windows: the key for developers in the registry, for this user, no rights of an administrator needed. Mac: the folder
 * wef of Excel. Elsewhere: Excel on the web, by hand. Source: Microsoft, "Sideload Office Add-ins for testing".
 */
export function sideloadPlan({ platform, home, manifest, id, remove }: Sideload): SideloadPlan {
  const open =
    'Start Excel again and choose Wijkwerf under Home > Add-ins (or Insert > My Add-ins > "Developer Add-ins").';
  if (platform === "win32") {
    const args = remove
      ? ["delete", REGISTRY_KEY, "/v", id, "/f"]
      : ["add", REGISTRY_KEY, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"];
    return { action: { kind: "command", command: "reg", args }, steps: remove ? ["Start Excel again."] : [open] };
  }
  if (platform === "darwin") {
    const folder = join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
    return { action: { kind: "copy", folder, file: `${id}.xml` }, steps: remove ? ["Start Excel again."] : [open] };
  }
  return {
    action: { kind: "none" },
    steps: remove
      ? ["In Excel on the web: Home > Add-ins > My Add-ins > ... beside Wijkwerf > Remove."]
      : [
          "There is no Excel for this system: use Excel on the web (https://excel.cloud.microsoft).",
          "Open a workbook, choose Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in.",
          `Choose ${manifest}.`,
        ],
  };
}
