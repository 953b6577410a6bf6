/** The pane as a whole: the look of the host around the screen that is open. */
import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import type { Method } from "../core/selection/score";
import { rankStudy } from "../core/selection/study/ranking";
import { readStudy } from "../core/selection/study/read-study";
import { say } from "../core/texts/catalogue";
import type { Host } from "./host";
import { stylesheet } from "./look/stylesheet";
import { themeFor } from "./look/themes";
import { type Pane, PaneProvider } from "./pane";
import { ScreenGuard } from "./parts/screen-guard";
import { StatusLine } from "./parts/status-line";
import { readBudget } from "./read-budget";
import type { Screen } from "./screen";
import { OpenScreen } from "./steps/open-screen";
import { usePlans } from "./use-plans";
import { useWorkbook } from "./use-workbook";

const PlanDialog = lazy(async () => ({ default: (await import("./parts/plan-dialog")).PlanDialog }));

const STANDING_REQUEST = { sheets: [] };

export function App({ host }: { host: Host }) {
  const [theme, setTheme] = useState(host.theme);
  const [language, setLanguage] = useState(host.language);
  const [screen, setScreen] = useState<Screen>({ name: "home" });
  const [status, setStatus] = useState("");
  const clearStatus = useCallback(() => setStatus(""), []);
  const workbook = useWorkbook(host, STANDING_REQUEST);
  const plans = usePlans({
    host,
    refresh: workbook.refresh,
    onWritten: (plan, restored) =>
      setStatus(
        restored
          ? say(language, "panel.restore.done")
          : say(language, "panel.plan.written", { what: say(language, plan.title.key, plan.title.values) }),
      ),
  });

  const [method, setMethod] = useState<Method>("som");
  const study = useMemo(() => workbook.snapshot && readStudy(workbook.snapshot), [workbook.snapshot]);
  const ranking = useMemo(() => study?.study && rankStudy(study.study, method), [study, method]);

  const budget = useMemo(() => workbook.snapshot && readBudget(workbook.snapshot), [workbook.snapshot]);

  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(
    () =>
      host.onCommand((command) => {
        if (command === "restore") plans.proposeRestore();
        else {
          setScreen({ name: "choice" });
          void workbook.refresh();
        }
      }),
    [host, plans.proposeRestore, workbook.refresh],
  );

  const pane: Pane = {
    host,
    language,
    say: (key, values) => say(language, key, values),
    workbook,
    plans,
    study,
    ranking,
    budget,
    chooseMethod: setMethod,
    open: (next) => {
      setStatus("");
      setScreen(next);
    },
    announce: setStatus,
    switchLanguage: () => setLanguage(language === "nl" ? "en" : "nl"),
  };

  return (
    <FluentProvider theme={themeFor(host.kind, theme)}>
      <style>{stylesheet}</style>
      <div className="ww-app" data-theme={theme} data-host={host.kind} lang={language === "nl" ? "nl-BE" : "en"}>
        <PaneProvider value={pane}>
          <ScreenGuard key={JSON.stringify(screen)} text={pane.say("panel.problem.screen")}>
            <OpenScreen screen={screen} />
          </ScreenGuard>
          <Suspense fallback={null}>
            <PlanDialog />
          </Suspense>
          <StatusLine text={status} onOver={clearStatus} />
        </PaneProvider>
      </div>
    </FluentProvider>
  );
}
