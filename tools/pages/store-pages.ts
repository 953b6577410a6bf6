/** Where the pages stand that both stores ask for, below the address of the add-in. */
export const STORE_PAGES = {
  support: "ondersteuning.html",
  privacy: "privacy.html",
  terms: "voorwaarden.html",
} as const;
