/** Leaves the hyphenation of some sixty languages out of a bundle: five megabytes, for documents that no spreadsheet has. */
import type { Plugin } from "esbuild";

/** Univer keeps each language in a file of its own, fetched when a document in that language is hyphenated. */
const LANGUAGE = /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/][a-z]{2,3}-[\w-]+\.js$/;

export const noHyphenation: Plugin = {
  name: "no-hyphenation",
  setup({ onLoad }) {
    onLoad({ filter: LANGUAGE }, () => ({ contents: "export default {};" }));
  },
};
