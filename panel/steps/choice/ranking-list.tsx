/** The wijken, best first, each with its points by theme; those that fall outside a bound stand below, with the reason. */

import { useId, useState } from "react";
import { pointsByTheme, type ThemePoints } from "../../../core/selection/choice/by-theme";
import type { Ranking } from "../../../core/selection/choice/ranking";
import { exclusionSentence } from "../../../core/selection/sheets/plan-results";
import { words as selectionWords } from "../../../core/selection/words";
import { Legend } from "../../charts/legend";
import { StackedBar } from "../../charts/stacked-bar";
import { usePane } from "../../pane";
import { LinkButton } from "../../parts/link-button";
import { SimpleTable } from "../../parts/simple-table";
import { useNumbers } from "../../parts/use-numbers";
import { words as paneWords } from "../../words";
import { choiceScreens } from "./screens";
import { words } from "./words";

/** A longer list is read from the sheet; the pane shows the top. */
const AT_FIRST = 15;
const TABLE_ROWS = 200;

export function RankingList({ ranking }: { ranking: Ranking }) {
  const { say } = usePane();
  const [asTable, setAsTable] = useState(false);
  const [all, setAll] = useState(false);
  const heading = useId();
  const themes = ranking.method === "som" ? pointsByTheme(ranking) : undefined;
  const ranked = ranking.order.filter((candidate) => !Number.isNaN(ranking.ranks[candidate]));
  const unranked = ranking.order.filter((candidate) => Number.isNaN(ranking.ranks[candidate]));
  const shown = ranked.slice(0, all ? TABLE_ROWS : AT_FIRST);
  return (
    <section className="ww-stack" aria-labelledby={heading}>
      <h2 id={heading}>{say(words.ranking)}</h2>
      {asTable ? (
        <PointsTable ranking={ranking} themes={themes} />
      ) : (
        <>
          {themes && <Legend series={themes.themes} />}
          <ol className="ww-tiles">
            {shown.map((candidate) => (
              <li key={candidate}>
                <RankedWijk ranking={ranking} candidate={candidate} themes={themes} />
              </li>
            ))}
          </ol>
        </>
      )}
      <div className="ww-row">
        {!asTable && !all && shown.length < ranked.length && (
          <LinkButton onClick={() => setAll(true)}>
            {say(paneWords.findingsMore, { count: Math.min(ranked.length, TABLE_ROWS) - shown.length })}
          </LinkButton>
        )}
        <LinkButton onClick={() => setAsTable(!asTable)}>
          {say(asTable ? paneWords.chartAsDrawing : paneWords.showAsTable)}
        </LinkButton>
      </div>
      {ranked.length > TABLE_ROWS && (all || asTable) && (
        <p className="ww-small ww-muted">{say(words.restInSheet, { count: ranked.length - TABLE_ROWS })}</p>
      )}
      {unranked.length > 0 && <Unranked ranking={ranking} candidates={unranked} />}
    </section>
  );
}

interface RankedProps {
  ranking: Ranking;
  candidate: number;
  themes: ThemePoints | undefined;
}

function RankedWijk({ ranking, candidate, themes }: RankedProps) {
  const { say, open } = usePane();
  const { number } = useNumbers();
  const name = ranking.study.candidates[candidate]?.name ?? "";
  const score = ranking.scores[candidate] ?? 0;
  const parts = themes ? partsOf(themes, candidate) : [score];
  const sentence = (themes?.themes ?? []).map((theme, index) => `${theme} ${number(parts[index] ?? 0, 1)}`).join(", ");
  return (
    <button type="button" className="ww-tile ww-ranked" onClick={() => open(choiceScreens.wijk, { candidate })}>
      <span className="ww-tile-number">{ranking.ranks[candidate]}</span>
      <span className="ww-tile-head">
        <span className="ww-tile-name">{name}</span>
        <span className="ww-number">
          <strong>{number(score, 1)}</strong> {say(words.points)}
        </span>
      </span>
      <span className="ww-tile-fact">
        <StackedBar parts={parts} max={100} sentence={sentence} />
      </span>
      <KnownShare ranking={ranking} candidate={candidate} />
    </button>
  );
}

function partsOf({ points }: ThemePoints, candidate: number): number[] {
  return Array.from(points.data.subarray(candidate * points.columns, (candidate + 1) * points.columns));
}

function KnownShare({ ranking, candidate }: { ranking: Ranking; candidate: number }) {
  const { say } = usePane();
  const { share } = useNumbers();
  const known = ranking.coverage[candidate] ?? 0;
  if (known >= 1) return null;
  return <span className="ww-tile-fact ww-small ww-muted">{say(words.known, { share: share(known) })}</span>;
}

function Unranked({ ranking, candidates }: { ranking: Ranking; candidates: readonly number[] }) {
  const { say, open, language } = usePane();
  const heading = useId();
  return (
    <section className="ww-stack" aria-labelledby={heading}>
      <hr className="ww-rule" />
      <h2 id={heading}>{say(words.unranked)}</h2>
      <ul className="ww-stack">
        {candidates.slice(0, TABLE_ROWS).map((candidate) => (
          <li key={candidate}>
            <LinkButton onClick={() => open(choiceScreens.wijk, { candidate })}>
              {ranking.study.candidates[candidate]?.name ?? ""}
            </LinkButton>
            {(ranking.exclusions[candidate] ?? []).map((exclusion) => (
              <p key={exclusion.criterion} className="ww-small">
                {exclusionSentence(ranking, exclusion, language)}
              </p>
            ))}
            {(ranking.exclusions[candidate] ?? []).length === 0 && (
              <p className="ww-small">
                {say(ranking.coverage[candidate] === 0 ? selectionWords.noScore : words.noRank)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PointsTable({ ranking, themes }: Omit<RankedProps, "candidate">) {
  const { say } = usePane();
  const { number, share } = useNumbers();
  return (
    <SimpleTable
      caption={say(words.ranking)}
      captionHidden
      columns={[
        { header: say(paneWords.choiceWijk) },
        { header: say(words.rank), number: true },
        { header: say(words.panelChoicePoints), number: true },
        ...(themes?.themes ?? []).map((theme) => ({ header: theme, number: true })),
        { header: say(words.coverage), number: true },
      ]}
      rows={ranking.order.slice(0, TABLE_ROWS).map((candidate) => {
        const score = ranking.scores[candidate] ?? Number.NaN;
        const rank = ranking.ranks[candidate] ?? Number.NaN;
        const parts = themes ? partsOf(themes, candidate) : [];
        return [
          ranking.study.candidates[candidate]?.name ?? "",
          Number.isNaN(rank) ? "–" : String(rank),
          Number.isNaN(score) ? "–" : number(score, 1),
          ...parts.map((points) => number(points, 1)),
          share(ranking.coverage[candidate] ?? 0),
        ];
      })}
    />
  );
}
