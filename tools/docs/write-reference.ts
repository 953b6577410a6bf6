/** `npm run docs`: writes docs/functies.md. */
import { writeFileSync } from "node:fs";
import { referenceMarkdown } from "./reference";

writeFileSync(new URL("../../docs/functies.md", import.meta.url), referenceMarkdown());
