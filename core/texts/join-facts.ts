/** How facts of a step stand on one line: short ones after commas, whole sentences on their own. */

/** Facts in their order; "9 van 12 gedaan" is short, "Het kan, met werk." is a sentence and keeps its full stop. */
export function joinFacts(facts: readonly string[]): string {
  const shown = facts.filter((fact) => fact !== "");
  return shown
    .map((fact, i) => {
      const before = shown[i - 1];
      if (before === undefined) return capital(fact);
      if (isSentence(before)) return ` ${capital(fact)}`;
      return isSentence(fact) ? `. ${capital(fact)}` : `, ${fact}`;
    })
    .join("");
}

const isSentence = (fact: string): boolean => /[.!?]$/.test(fact);

const capital = (fact: string): string => fact.slice(0, 1).toUpperCase() + fact.slice(1);
