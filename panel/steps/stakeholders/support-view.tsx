/** Net support in total and per wijk with n, the best single move, and the one with a veto whom an average hides. */
import { readField } from "../../../core/stakeholders/field";
import type { Stakeholder } from "../../../core/stakeholders/read-stakeholders";
import { positionText, sentencesOf, signed } from "../../../core/stakeholders/who-first";
import { words as coreWords } from "../../../core/stakeholders/words";
import { usePane } from "../../pane";
import { SimpleTable } from "../../parts/simple-table";
import { useStudy } from "../criteria/use-study";
import { words } from "./words";

export function SupportView({ list }: { list: readonly Stakeholder[] }) {
  const { say, language } = usePane();
  const candidates = useStudy()?.study?.candidates ?? [];
  const field = readField(
    list,
    candidates.map(({ name }) => name),
  );
  const [best] = field.moves;
  const mover = best && list[best.row];
  const shown = (support: number) => (Number.isNaN(support) ? "n.b." : signed(language, support));
  if (Number.isNaN(field.total.support)) return null;
  const team = list.filter(({ source }) => source === "team").length;
  const position = (value: number) => say(positionText(value) ?? words.noPosition);
  return (
    <section className="ww-stack">
      <h2>{say(words.support)}</h2>
      {best && mover && (
        <p>
          {say(sentencesOf(best.position).move, {
            name: mover.name,
            position: position(best.position),
            before: signed(language, field.total.support),
            after: signed(language, best.support),
          })}
        </p>
      )}
      {field.lowest && (
        <p>{say(coreWords.lowestStrong, { name: field.lowest.name, position: position(field.lowest.position) })}</p>
      )}
      <SimpleTable
        caption={say(words.support)}
        captionHidden
        columns={[
          { header: say(words.wijkFilter) },
          { header: say(words.support), number: true },
          { header: say(words.count), number: true, narrow: true },
        ]}
        rows={[
          [say(words.total), shown(field.total.support), field.total.count],
          ...field.perWijk.map(({ wijk, support, count }) => [wijk, shown(support), count]),
        ]}
      />
      <p className="ww-small ww-muted">
        {say(words.supportHow)} {say(words.origin, { team, count: list.length })}
      </p>
    </section>
  );
}
