/** The ranking on the map: wijken coloured by score with their rank, the other sectors grey. */
import { MAP_SOURCE } from "../../../core/map/regions";
import { answerSentence } from "../../../core/selection/choice/answer";
import { MapFigure } from "../../charts/map-figure";
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { useNumbers } from "../../parts/use-numbers";
import { words as paneWords } from "../../words";
import { MapProblem } from "../candidates/map/map-problem";
import { useWijkenMap } from "../candidates/map/use-wijken-map";
import { words as mapWords } from "../candidates/map/words";
import { NotYet } from "./not-yet";
import { choiceScreens } from "./screens";
import { useRanking } from "./use-ranking";
import { words } from "./words";

export function ChoiceMapScreen() {
  const { say, open, language } = usePane();
  const { number } = useNumbers();
  const ranking = useRanking();
  const { own, map, problem } = useWijkenMap();
  const title = say(words["map.title"]);
  if (!ranking) {
    return (
      <StepPage title={title}>
        <NotYet />
      </StepPage>
    );
  }
  const wijken = ranking.order.map((candidate) => {
    const rank = ranking.ranks[candidate] ?? Number.NaN;
    const score = ranking.scores[candidate] ?? Number.NaN;
    const ranked = !Number.isNaN(rank) && !Number.isNaN(score);
    return {
      id: String(candidate),
      name: ranking.study.candidates[candidate]?.name ?? "",
      value: ranked ? score : undefined,
      shown: ranked ? `${number(score, 1)} ${say(words.points)}` : "",
      ...(ranked && { rank }),
    };
  });
  const answer = answerSentence(ranking, language);
  return (
    <StepPage title={title}>
      {map ? (
        <MapFigure
          title={answer}
          sentence={say(words.mapSentence, { count: map.wijken.length, answer })}
          map={map}
          wijken={wijken}
          headers={{ rank: say(words.rank), wijk: say(paneWords.choiceWijk), value: say(words.panelChoicePoints) }}
          source={own ? say(mapWords.ownSource) : MAP_SOURCE}
          onChoose={(id) => open(choiceScreens.wijk, { candidate: Number(id) })}
        />
      ) : (
        <MapProblem problem={problem} />
      )}
    </StepPage>
  );
}
