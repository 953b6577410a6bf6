/** The sentence on top, with the team that can be chosen at once and what it costs. */
import { strictSentence, teamAnswer } from "../../../core/team/answer";
import { planChooseTeam } from "../../../core/team/plan-choose";
import { chosenOf, problemOf, readTeam, type TeamReading } from "../../../core/team/read-team";
import { canBeMissed } from "../../../core/team/team-coverage";
import { usePane } from "../../pane";
import { Progress } from "../../parts/progress";
import { WorkButton } from "../../parts/work-button";
import { TeamCostView } from "./team-cost-view";
import type { TeamSearch } from "./use-smallest-team";
import { words } from "./words";

interface Props {
  reading: TeamReading;
  depth: number;
  search: TeamSearch;
}

export function SmallestTeamView({ reading, depth, search }: Props) {
  const { say, plans } = usePane();
  const { found, working, counting, share, stop, stopped } = search;
  const { members, holders } = reading;
  const team = found?.team;
  const isIn = members.map((_, person) => team?.includes(person) === true);
  const written = members.map(({ chosen }) => chosen === "yes" || chosen === "compulsory");
  const same = team !== undefined && isIn.every((one, person) => one === written[person]);
  const strict = strictSentence(reading);
  const missable = canBeMissed({ holders, required: holders.map(() => depth) }, chosenOf(reading));
  return (
    <section className="ww-stack">
      {found && (
        <p className="ww-lead" aria-live="polite">
          {teamAnswer(reading, problemOf(reading, depth), found, depth)
            .map(({ text, values }) => say(text, values))
            .join(" ")}
        </p>
      )}
      {working && <Progress label={say(counting ? words.counting : words.searching)} share={share} onStop={stop} />}
      {stopped && <p>{say(words.stopped)}</p>}
      {team && <p className="ww-small ww-muted">{say(words.notBest)}</p>}
      {team && same && <p>{say(words.chosenAlready)}</p>}
      {team && !same && (
        <div>
          <WorkButton
            appearance="primary"
            task={() =>
              plans.propose((snapshot) => {
                const now = readTeam(snapshot);
                return now && planChooseTeam(snapshot, now, team);
              })
            }
          >
            {say(words.choose)}
          </WorkButton>
        </div>
      )}
      {missable.length > 0 && (
        <p>{say(words.missable, { people: missable.map((person) => members[person]?.name ?? "").join(", ") })}</p>
      )}
      {strict && <p className="ww-small">{say(strict.text, strict.values)}</p>}
      <TeamCostView reading={reading} chosen={chosenOf(reading, team)} />
    </section>
  );
}
