/** What happens in the workbook while the pane is open: changes by people, another selection. */
import type { Place } from "../../core/workbook/address";
import { rectOf } from "./ranges";
import { RECT, run } from "./run";

/** Stops listening; safe before the listening has begun and more than once. */
type Stop = () => void;

/** Cells changed by the user or a colleague, and sheets that are gone. Our own writes do not count. */
export function listenToChanges(listener: () => void): Stop {
  return listen((context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(async (event) => {
      if (!isOwn(event)) listener();
    });
    const deleted = worksheets.onDeleted.add(async () => listener());
    return [changed, deleted];
  });
}

/** The selected cells as they change; of several areas the first. */
export function listenToSelection(listener: (place: Place) => void): Stop {
  return listen((context) => [
    context.workbook.worksheets.onSelectionChanged.add(async () => {
      const place = await selectedPlace().catch(() => undefined);
      if (place) listener(place);
    }),
  ]);
}

async function selectedPlace(): Promise<Place> {
  return run(async (context) => {
    const range = context.workbook.getSelectedRanges().areas.getItemAt(0).load(`worksheet/name,${RECT}`);
    await context.sync();
    return { sheet: range.worksheet.name, ...rectOf(range) };
  });
}

/** Events are switched off while we write; newer versions of Excel tell besides who was it. */
function isOwn(event: Excel.WorksheetChangedEventArgs): boolean {
  return (
    Office.context.requirements.isSetSupported("ExcelApi", "1.14") &&
    event.triggerSource === Excel.EventTriggerSource.thisLocalAddin
  );
}

type Handlers = OfficeExtension.EventHandlerResult<never>[];

/** What Excel refused to tell, to be asked for again. */
const refused = new Set<() => void>();

/** Asks again for what Excel refused to tell: to be called when it answers again. Costs nothing when nothing was refused. */
export function listenAgain(): void {
  for (const begin of refused) {
    refused.delete(begin);
    begin();
  }
}

function listen(register: (context: Excel.RequestContext) => unknown[]): Stop {
  let stopped = false;
  let registered: Promise<Handlers> = Promise.resolve([]);
  const begin = () => {
    registered = run(async (context) => {
      const handlers = register(context) as Handlers;
      await context.sync();
      return handlers;
    }).catch((): Handlers => {
      if (!stopped) refused.add(begin);
      return [];
    });
  };
  begin();

  return () => {
    if (stopped) return;
    stopped = true;
    refused.delete(begin);
    void registered.then(async (handlers) => {
      const first = handlers[0];
      if (!first) return;
      await Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    });
  };
}
