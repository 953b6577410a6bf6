/** The ranking on the map as a picture for a sheet: fetched and drawn before the plan is made. */
import { regionsOf } from "../../../core/map/find-sectors";
import { mapOfOwnWijken } from "../../../core/map/map-of-own-wijken";
import { type MapOfWijken, mapOfWijken } from "../../../core/map/map-of-wijken";
import { MAP_SOURCE } from "../../../core/map/regions";
import { classOf, scoreClasses } from "../../../core/map/score-classes";
import { readOwnMap } from "../../../core/selection/candidates/own-map";
import { type WijkOnMap, wijkenOnMap } from "../../../core/selection/candidates/wijken-on-map";
import { answerSentence } from "../../../core/selection/choice/answer";
import type { Ranking } from "../../../core/selection/choice/ranking";
import type { MapPicture } from "../../../core/selection/sheets/map-block";
import { say } from "../../../core/texts/text";
import type { Snapshot } from "../../../core/workbook/snapshot";
import { legendEntries } from "../../charts/map-legend";
import { mapPng } from "../../charts/map-png";
import { words as chartWords } from "../../charts/words";
import type { Host } from "../../host";
import { loadRegions } from "../../map-regions";
import { words as mapWords } from "../candidates/map/words";
import { words } from "./words";

/** In Dutch, as all that is written; undefined where no wijk has an outline or the map is not reached. */
export async function rankingMap(host: Host, snapshot: Snapshot, ranking: Ranking): Promise<MapPicture | undefined> {
  const wijken = wijkenOnMap(snapshot);
  const outlines = readOwnMap(snapshot)?.outlines ?? [];
  const own = outlines.length > 0;
  const map = own ? mapOfOwnWijken(outlines, wijken) : await shippedMap(host, wijken);
  if (!map || map.wijken.length === 0) return undefined;
  const score = (candidate: number) => {
    const ranked = !Number.isNaN(ranking.ranks[candidate] ?? Number.NaN);
    const value = ranking.scores[candidate] ?? Number.NaN;
    return ranked && !Number.isNaN(value) ? value : undefined;
  };
  const classes = scoreClasses(ranking.order.flatMap((candidate) => score(candidate) ?? []));
  const marked = ranking.order.map((candidate) => {
    const value = score(candidate);
    return {
      id: String(candidate),
      mark: value === undefined ? "" : String(ranking.ranks[candidate]),
      place: value === undefined ? undefined : classOf(classes, value),
    };
  });
  const gap = marked.some(({ id, place }) => place === undefined && map.wijken.some((wijk) => wijk.id === id));
  const drawn = mapPng(map, marked, legendEntries(classes, { gap, others: map.others.length > 0 }, "nl"));
  if (!drawn) return undefined;
  const answer = answerSentence(ranking, "nl");
  return {
    ...drawn,
    altText: say("nl", words.mapSentence, { count: map.wijken.length, answer }),
    source: say("nl", chartWords.source, { source: own ? say("nl", mapWords.ownSource) : MAP_SOURCE }),
  };
}

async function shippedMap(host: Host, wijken: readonly WijkOnMap[]): Promise<MapOfWijken | undefined> {
  const regions = regionsOf(wijken.flatMap(({ codes }) => codes));
  const loaded = regions.length > 0 ? await loadRegions(host, regions) : undefined;
  return loaded?.ok ? mapOfWijken(loaded.found, wijken) : undefined;
}
