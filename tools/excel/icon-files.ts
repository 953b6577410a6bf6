/** The icons as the add-in serves them: pictures of manifests/icons/icon.svg, one file a size. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** 16, 32 and 80 for the ribbon, 64 for lists of add-ins, 128 for high resolution. */
const SIZES = [16, 32, 64, 80, 128] as const;

/** The PNG files by their path below the add-in's folder. */
export function iconFiles(): Record<string, Buffer> {
  return Object.fromEntries(
    SIZES.map((size) => {
      const file = fileURLToPath(new URL(`../../manifests/icons/icon-${size}.png`, import.meta.url));
      return [`icons/icon-${size}.png`, readFileSync(file)];
    }),
  );
}
