/** The pane as a whole: the look of the host around the screen that is open. */

import { FluentProvider } from "@fluentui/react-components";
import { type ComponentType, lazy, Suspense, useCallback, useEffect, useState } from "react";
import { say } from "../core/texts/text";
import type { Host } from "./host";
import { useKeptStore } from "./kept";
import { stylesheet } from "./look/stylesheet";
import { themeFor } from "./look/themes";
import { type Pane, PaneProvider } from "./pane";
import { Reading } from "./parts/reading";
import { ScreenGuard } from "./parts/screen-guard";
import { StatusLine } from "./parts/status-line";
import { homeScreen } from "./shell/home/screens";
import { firstScreens } from "./steps/all-steps";
import { choiceScreens } from "./steps/choice/screens";
import { useFocusRefresh } from "./use-focus-refresh";
import { useKeptFocus } from "./use-kept-focus";
import { usePlans } from "./use-plans";
import { type Opened, useScreens } from "./use-screens";
import { useWorkbook } from "./use-workbook";
import { words } from "./words";

const loadPlanDialog = async () => ({ default: (await import("./parts/plan-dialog")).PlanDialog });
const PlanDialog = lazy(loadPlanDialog);

export function App({ host }: { host: Host }) {
  const [theme, setTheme] = useState(host.theme);
  const [language, setLanguage] = useState(host.language);
  const [status, setStatus] = useState("");
  const screens = useScreens(homeScreen, firstScreens);
  const kept = useKeptStore();
  const clearStatus = useCallback(() => setStatus(""), []);
  const workbook = useWorkbook(host);
  const plans = usePlans({
    host,
    refresh: workbook.refresh,
    onWritten: (restored) => setStatus(say(language, restored ? words.restoreDone : words.planWritten)),
  });

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
  useFocusRefresh(host, workbook, plans.stage.kind === "none");
  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(
    () =>
      host.onCommand((command) => {
        if (command === "restore") {
          if (plans.restorable) plans.proposeRestore();
          else setStatus(say(language, words.restoreNothing));
        } else {
          screens.open(choiceScreens.all);
          void workbook.refresh();
        }
      }),
    [host, language, plans.restorable, plans.proposeRestore, workbook.refresh, screens.open],
  );

  const arrive = () => {
    setStatus("");
    if (!host.tellsChanges) void workbook.refresh();
  };
  const pane: Pane = {
    host,
    language,
    say: (key, values) => say(language, key, values),
    workbook,
    plans,
    kept,
    open: (screen, ...props) => {
      screens.open(screen, ...props);
      arrive();
    },
    back: () => {
      screens.back();
      arrive();
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
            key={`${screens.opened.screen.id} ${JSON.stringify(screens.opened.props)}`}
            text={pane.say(words.problemScreen)}
            reload={pane.say(words.problemReload)}
            back={{ label: pane.say(words.back), onClick: () => pane.open(homeScreen) }}
          >
            <OpenScreen opened={screens.opened} />
          </ScreenGuard>
          {planned && (
            <ScreenGuard text={pane.say(words.problemScreen)} reload={pane.say(words.problemReload)}>
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

/** All but the first screen are fetched when they are opened, so that the pane itself is there at once. */
function OpenScreen({ opened }: { opened: Opened }) {
  // `open` took only the props that go with the screen.
  const Body = opened.screen.Body as ComponentType<object>;
  return (
    <Suspense
      fallback={
        <main className="ww-screen">
          <Reading />
        </main>
      }
    >
      <Body {...opened.props} />
    </Suspense>
  );
}
