/** The screen that is open. All but the first are fetched when needed, so that the pane itself is there at once. */
import { lazy, Suspense } from "react";
import { Reading } from "../parts/reading";
import type { Screen } from "../screen";
import { HomeScreen } from "./home/home-screen";

const ArgumentScreen = lazy(async () => ({ default: (await import("./choice/argument-screen")).ArgumentScreen }));
const BudgetScreen = lazy(async () => ({ default: (await import("./budget/budget-screen")).BudgetScreen }));
const CalculationScreen = lazy(async () => ({
  default: (await import("./choice/calculation-screen")).CalculationScreen,
}));
const CandidatesScreen = lazy(async () => ({
  default: (await import("./candidates/candidates-screen")).CandidatesScreen,
}));
const ChoiceScreen = lazy(async () => ({ default: (await import("./choice/choice-screen")).ChoiceScreen }));
const CompareScreen = lazy(async () => ({ default: (await import("./choice/compare-screen")).CompareScreen }));
const CriteriaScreen = lazy(async () => ({ default: (await import("./criteria/criteria-screen")).CriteriaScreen }));
const CriterionScreen = lazy(async () => ({ default: (await import("./criteria/criterion-screen")).CriterionScreen }));
const FiguresScreen = lazy(async () => ({ default: (await import("./figures/figures-screen")).FiguresScreen }));
const HelpScreen = lazy(async () => ({ default: (await import("./help-screen")).HelpScreen }));
const LinkBudgetScreen = lazy(async () => ({
  default: (await import("./budget/link-budget-screen")).LinkBudgetScreen,
}));
const LinkScreen = lazy(async () => ({ default: (await import("./link/link-screen")).LinkScreen }));
const OwnCriterionScreen = lazy(async () => ({
  default: (await import("./criteria/own-criterion-screen")).OwnCriterionScreen,
}));
const ProposeScreen = lazy(async () => ({ default: (await import("./criteria/propose-screen")).ProposeScreen }));
const SureScreen = lazy(async () => ({ default: (await import("./choice/sure-screen")).SureScreen }));
const WeightsScreen = lazy(async () => ({ default: (await import("./weights/weights-screen")).WeightsScreen }));
const WijkScreen = lazy(async () => ({ default: (await import("./choice/wijk-screen")).WijkScreen }));

export function OpenScreen({ screen }: { screen: Screen }) {
  return (
    <Suspense
      fallback={
        <main className="ww-screen">
          <Reading />
        </main>
      }
    >
      {drawn(screen)}
    </Suspense>
  );
}

function drawn(screen: Screen) {
  switch (screen.name) {
    case "home":
      return <HomeScreen />;
    case "help":
      return <HelpScreen />;
    case "link":
      return <LinkScreen table={screen.table} />;
    case "linkBudget":
      return <LinkBudgetScreen />;
    case "budget":
      return <BudgetScreen />;
    case "candidates":
      return <CandidatesScreen />;
    case "figures":
      return <FiguresScreen />;
    case "criteria":
      return <CriteriaScreen />;
    case "weights":
      return <WeightsScreen />;
    case "criterion":
      return <CriterionScreen row={screen.row} />;
    case "propose":
      return <ProposeScreen />;
    case "ownCriterion":
      return <OwnCriterionScreen />;
    case "choice":
      return <ChoiceScreen />;
    case "sure":
      return <SureScreen />;
    case "compare":
      return <CompareScreen />;
    case "calculation":
      return <CalculationScreen />;
    case "wijk":
      return <WijkScreen candidate={screen.candidate} from={screen.from} />;
    case "argument":
      return <ArgumentScreen candidate={screen.wijk.candidate} backTo={screen.wijk} />;
  }
}
