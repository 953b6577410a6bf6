/** Which areas to take, found by name or code, and under which name of a wijk: areas with the same name are one wijk. */

import { Button, Field, Input } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { VINTAGE } from "../../../../core/map/regions";
import type { ChosenWijk } from "../../../../core/opendata/choose-figures";
import type { Figures } from "../../../../core/opendata/figures";
import { indicatorName } from "../../../../core/opendata/indicators";
import { type ListedArea, listAreas, sizeIndicator } from "../../../../core/opendata/list-areas";
import { renamed } from "../../../../core/opendata/rename-wijk";
import { usePane } from "../../../pane";
import { LinkButton } from "../../../parts/link-button";
import { useNumbers } from "../../../parts/use-numbers";
import { NamesField } from "./names-field";
import type { AreaNames } from "./use-named-figures";
import { useSectorNames } from "./use-sector-names";
import { words } from "./words";

const MOST_SHOWN = 30;
/** Adding more at once would be a slip: nobody compares a thousand wijken. */
const MOST_ADDED = 60;

interface Props {
  figures: Figures;
  level: string;
  period: number;
  chosen: readonly ChosenWijk[];
  onChange(chosen: readonly ChosenWijk[]): void;
  onNames(names: AreaNames): void;
}

export function ChooseAreas({ figures, level, period, chosen, onChange, onNames }: Props) {
  const { say, language } = usePane();
  const [search, setSearch] = useState("");
  const otherVintage = useSectorNames(figures, onNames);
  const size = useMemo(() => sizeIndicator(figures.indicators.map(({ code }) => code)), [figures]);
  const found = useMemo(
    () => listAreas(figures, { level, period, search: search.trim(), ...(size !== undefined && { size }) }),
    [figures, level, period, search, size],
  );
  const taken = new Set(chosen.flatMap(({ codes }) => codes));
  const free = found.filter(({ code }) => !taken.has(code));
  const field = useRef<HTMLDivElement>(null);
  /** What was pressed disappears; whoever works with the keyboard goes on from the search. */
  const change = (next: readonly ChosenWijk[]) => {
    field.current?.querySelector("input")?.focus({ preventScroll: true });
    onChange(next);
  };
  const add = (areas: readonly ListedArea[]) => change([...chosen, ...areas.map(asWijk)]);
  return (
    <div className="ww-stack">
      {figures.names.size === 0 && <NamesField onRead={onNames} />}
      {otherVintage > 0 && (
        <p className="ww-small">{say(words.otherVintage, { count: otherVintage, year: String(VINTAGE) })}</p>
      )}
      <div ref={field}>
        <Field label={say(words.search)} hint={say(words.searchHint)}>
          <Input value={search} onChange={(_, data) => setSearch(data.value)} />
        </Field>
      </div>
      <p aria-live="polite" className="ww-small">
        {say(words.found, { count: free.length })}
      </p>
      {size !== undefined && (
        <p className="ww-small ww-muted">{say(words.sizeHint, { size: indicatorName(size, language) })}</p>
      )}
      {search.trim() !== "" && (
        <>
          <ul className="ww-stack-tight">
            {free.slice(0, MOST_SHOWN).map((area) => (
              <li key={area.code}>
                <AreaLine area={area} onAdd={() => add([area])} />
              </li>
            ))}
          </ul>
          {free.length > MOST_SHOWN && (
            <p className="ww-small">{say(words.listCut, { shown: MOST_SHOWN, count: free.length })}</p>
          )}
          {free.length > 1 && free.length <= MOST_ADDED && (
            <div>
              <Button size="small" onClick={() => add(free)}>
                {say(words.addAll, { count: free.length })}
              </Button>
            </div>
          )}
        </>
      )}
      {chosen.length > 0 && <ChosenWijken chosen={chosen} onRename={onChange} onRemove={change} />}
    </div>
  );
}

function asWijk({ code, name, municipality }: ListedArea): ChosenWijk {
  return { name: name === "" ? code : name, municipality, codes: [code] };
}

function AreaLine({ area, onAdd }: { area: ListedArea; onAdd(): void }) {
  const { say } = usePane();
  const { number } = useNumbers();
  const { code, name, municipality, size } = area;
  const shown = [name, code, municipality].filter((part) => part !== "").join(", ");
  return (
    <LinkButton onClick={onAdd} label={say(words.addArea, { area: shown })}>
      {shown}
      {size !== undefined && ` (${number(size, 0)})`}
    </LinkButton>
  );
}

interface ChosenProps {
  chosen: readonly ChosenWijk[];
  onRename: Props["onChange"];
  onRemove: Props["onChange"];
}

function ChosenWijken({ chosen, onRename, onRemove }: ChosenProps) {
  const { say } = usePane();
  return (
    <section className="ww-stack">
      <h2>{say(words.chosen, { count: chosen.length })}</h2>
      <p className="ww-small ww-muted">{say(words.chosenHint)}</p>
      <ul className="ww-stack">
        {chosen.map((wijk, index) => (
          <li key={wijk.codes.join(" ")} className="ww-stack-tight">
            <Field label={wijk.codes.join(", ")} size="small">
              <Input
                size="small"
                defaultValue={wijk.name}
                onBlur={(event) => onRename(renamed(chosen, index, event.target.value.trim()))}
              />
            </Field>
            <LinkButton
              onClick={() => onRemove(chosen.filter((_, other) => other !== index))}
              label={say(words.removeArea, { area: wijk.name })}
            >
              {say(words.remove)}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
