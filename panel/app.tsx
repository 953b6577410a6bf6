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
import type { Screen } from "./screen";
import { OpenScreen } from "./steps/open-screen";
import { useKeptFocus } from "./use-kept-focus";
import { usePlans } from "./use-plans";
import { useReadBudget } from "./use-read-budget";
import { useWorkbook } from "./use-workbook";

const loadPlanDialog = async () => ({ default: (await import("./parts/plan-dialog")).PlanDialog });
const PlanDialog = lazy(loadPlanDialog);

export function App({ host }: { host: Host }) {
  const [theme, setTheme] = useState(host.theme);
  const [language, setLanguage] = useState(host.language);
  const [screen, setScreen] = useState<Screen>({ name: "home" });
  const [status, setStatus] = useState("");
  const [welcome, setWelcome] = useState(true);
  const clearStatus = useCallback(() => setStatus(""), []);
  const workbook = useWorkbook(host);
  const plans = usePlans({
    host,
    refresh: workbook.refresh,
    onWritten: (restored) => setStatus(say(language, restored ? "panel.restore.done" : "panel.plan.written")),
  });

  const [method, setMethod] = useState<Method>("som");
  const study = useMemo(() => workbook.snapshot && readStudy(workbook.snapshot), [workbook.snapshot]);
  const ranking = useMemo(() => study?.study && rankStudy(study.study, method), [study, method]);

  const { ready, budget } = useReadBudget(workbook.snapshot);

  // Fetched while nobody waits for it, drawn from the first plan on.
  const [planned, setPlanned] = useState(false);
  if (plans.stage.kind !== "none" && !planned) setPlanned(true);
  useEffect(() => {
    // When it cannot be fetched the dialog itself says so, once there is a plan to show.
    loadPlanDialog().catch(() => undefined);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language === "nl" ? "nl-BE" : "en";
  }, [language]);
  useKeptFocus();
  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(
    () =>
      host.onCommand((command) => {
        if (command === "restore") {
          if (plans.restorable) plans.proposeRestore();
          else setStatus(say(language, "panel.restore.nothing"));
        } else {
          setScreen({ name: "choice" });
          void workbook.refresh();
        }
      }),
    [host, language, plans.restorable, plans.proposeRestore, workbook.refresh],
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
    ready: ready && workbook.snapshot !== undefined,
    chooseMethod: setMethod,
    firstRun: { wanted: welcome, skip: () => setWelcome(false) },
    open: (next) => {
      setStatus("");
      setScreen(next);
      // Google does not tell what others type; Excel does.
      if (host.kind === "sheets") void workbook.refresh();
    },
    announce: setStatus,
    switchLanguage: () => setLanguage(language === "nl" ? "en" : "nl"),
  };

  return (
    <FluentProvider theme={themeFor(host.kind, theme)}>
      <style>{stylesheet}</style>
      <div className="ww-app" data-theme={theme} data-host={host.kind}>
        <PaneProvider value={pane}>
          <ScreenGuard
            key={JSON.stringify(screen)}
            text={pane.say("panel.problem.screen")}
            reload={pane.say("panel.problem.reload")}
            back={{ label: pane.say("general.back"), onClick: () => pane.open({ name: "home" }) }}
          >
            <OpenScreen screen={screen} />
          </ScreenGuard>
          {planned && (
            <ScreenGuard text={pane.say("panel.problem.screen")} reload={pane.say("panel.problem.reload")}>
              <Suspense fallback={null}>
                <PlanDialog />
              </Suspense>
            </ScreenGuard>
          )}
          <StatusLine text={status} onOver={clearStatus} />
        </PaneProvider>
      </div>
    </FluentProvider>
  );
}
