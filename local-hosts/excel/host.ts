/** The local Excel: answers the requests of the real office.js in a page, on top of a spreadsheet. */

import { runBatch } from "./batch";
import type { ExcelContext } from "./context";
import { type ErrorCode, ExcelError } from "./errors";
import { createEvents, selectionEvent } from "./events";
import { createFaults } from "./faults";
import { createFunctionCalls } from "./function-calls";
import type { BatchFault, ExcelHost, ExcelHostOptions, OfficeTheme } from "./interface";
import { createNotifier } from "./notify";
import { customFunctionsService } from "./objects/services";
import { installPage, type Page } from "./page";
import { excel2024 } from "./presets";
import { createReferences } from "./references";
import { type BatchKind, createStats } from "./stats";
import { type BatchRequest, type BatchResponse, type EventEntry, memberName, pathTypes } from "./wire";

/** Excel on the web and Excel for Windows both stop at about this size. */
const largestMessage = 5 * 1024 * 1024;

/** Excel.run({ delayForCellEdit: true }) */
const waitForCellEdit = 64;

const lightTheme: OfficeTheme = {
  bodyBackgroundColor: "#ffffff",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#ffffff",
  controlForegroundColor: "#000000",
};

interface RequestMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: BatchRequest | string };
}

export function createExcelHost(options: ExcelHostOptions): ExcelHost {
  const { spreadsheet, sets = excel2024, uiLocale = "nl-NL" } = options;
  const documentSettings = new Map(Object.entries(options.settings ?? {}));
  const stats = createStats();
  const faults = createFaults();
  const waitingEvents: EventEntry[] = [];
  let page: Page | null = null;
  let pages = 0;
  let theme = options.theme ?? lightTheme;
  let batches: Promise<void> = Promise.resolve();
  let running = 0;

  /** Events reach the page after the batch that caused them was answered, and never in the middle of its own code. */
  function flushEvents(): void {
    if (running > 0 || waitingEvents.length === 0) return;
    page?.sendEvents(waitingEvents.splice(0));
  }
  function send(entry: EventEntry): void {
    waitingEvents.push(entry);
    if (waitingEvents.length === 1) setTimeout(flushEvents, 0);
  }

  const calls = createFunctionCalls(
    spreadsheet,
    options.metadata,
    options.emptyCells ?? "null",
    (entries) => page?.sendEvents(entries),
    options.functionsLate,
  );
  const documentUrl = options.documentUrl ?? "C:\\Documenten\\Werkmap.xlsx";
  const excel: ExcelContext = {
    spreadsheet,
    workbookName: documentUrl.slice(documentUrl.lastIndexOf("\\") + 1),
    sets,
    ranges: createReferences(),
    events: createEvents(send),
    filters: new Map(),
    settings: new Map(),
    calculationMode: "Automatic",
    isProtected: (sheet) => spreadsheet.sheets.list().some((info) => info.id === sheet && info.isProtected),
    answerFunctions: calls.answer,
    functionsReady: calls.ready,
  };
  const stopListening = spreadsheet.listen(
    createNotifier(excel, () => {
      page?.selectionChanged();
      send(selectionEvent);
    }),
  );

  async function respond(request: RequestMessage, size: number): Promise<void> {
    const body = typeof request.message.body === "string" ? JSON.parse(request.message.body) : request.message.body;
    const kind = kindOf(body);
    if (request.flags & waitForCellEdit) await untilCellIsLeft();
    const fault = kind === "sync" ? faults.next(body) : undefined;
    if (fault?.kind === "silent") return;
    const refusedAtOnce = fault?.kind === "refused" ? failed(fault.code) : refusal(size, kind);
    let response = refusedAtOnce ?? (await runBatch(body, excel, stopOf(fault)));
    if (fault?.kind === "carriedOut") response = failed(fault.code);
    if (fault?.kind === "lost") return;
    let text = answerText(request.id, response);
    if (text.length > largestMessage) {
      response = refused("ResponsePayloadSizeLimitExceeded");
      text = answerText(request.id, response);
    }
    stats.count(kind, size, text.length, response.Error?.Code);
    page?.answer(text);
  }

  async function untilCellIsLeft(): Promise<void> {
    while (spreadsheet.isEditing()) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  function refusal(size: number, kind: BatchKind): BatchResponse | null {
    if (size > largestMessage) return refused("RequestPayloadSizeLimitExceeded");
    return kind === "sync" && spreadsheet.isEditing() ? refused("InvalidOperationInCellEditMode") : null;
  }

  function receive(from: number, text: string): void {
    const request = JSON.parse(text) as RequestMessage;
    running++;
    batches = batches.then(async () => {
      if (from === pages) await respond(request, text.length);
      running--;
      flushEvents();
    });
  }

  return {
    install(window) {
      pages++;
      const own = pages;
      calls.pageReplaced();
      excel.events.forgetAll();
      const instanceId = `page-${pages}-${Date.now().toString(36)}`;
      page = installPage(
        window,
        {
          uiLocale,
          sets,
          documentUrl,
          instanceId,
          settings: documentSettings,
          theme: () => theme,
        },
        (text) => receive(own, text),
      );
    },
    breakBatches: faults.set,
    actionCounts: faults.counts,
    stats: stats.read,
    resetStats: stats.reset,
    triggerCommand: (id) => page?.runCommand(id) ?? Promise.reject(new Error("No page is open.")),
    loadFunctions: calls.loadLate,
    setTheme(next) {
      theme = next;
    },
    settings: () => Object.fromEntries(documentSettings),
    async settled() {
      do {
        await batches;
        await spreadsheet.settled();
        // Lets the page take its answers and events, which may start new batches.
        await new Promise((resolve) => setTimeout(resolve, 5));
      } while (running > 0 || waitingEvents.length > 0 || spreadsheet.functions.pending() > 0);
    },
    dispose() {
      // Batches that are still on their way belong to no page any more.
      pages++;
      stopListening();
      calls.dispose();
      page = null;
    },
  };
}

/** Tells what the user's code asked from what office.js does by itself. */
function kindOf(body: BatchRequest): BatchKind {
  const paths = Object.values(body.ObjectPaths);
  const service = paths.find((path) => path.ObjectPathType === pathTypes.newObject);
  if (service) return service.Name === customFunctionsService ? answerKind(body) : "housekeeping";
  const named = body.Actions.filter((action) => action.Name);
  const onlyCleans = named.length > 0 && named.every((action) => memberName(action.Name) === "_RemoveReference");
  return onlyCleans ? "cleanup" : "sync";
}

const answerKind = (body: BatchRequest): BatchKind =>
  body.Actions.some((action) => action.Name.startsWith("SetInvocation")) ? "functions" : "housekeeping";

function stopOf(fault: BatchFault | undefined): { action: number; code: string } | undefined {
  return fault?.kind === "stopped" ? { action: fault.action ?? 0, code: fault.code ?? "GeneralException" } : undefined;
}

/** An error as the answer to a whole batch. */
function failed(code = "GeneralException"): BatchResponse {
  const error = { Code: code, Message: code, Location: "", HttpStatusCode: 500, ActionIndex: -1 };
  return { Results: [], TraceIds: [], Error: error };
}

/** The answer to a batch of which nothing was carried out. */
function refused(code: ErrorCode): BatchResponse {
  const { message, status } = new ExcelError(code);
  const error = { Code: code, Message: message, Location: "", HttpStatusCode: status, ActionIndex: -1 };
  return { Results: [], TraceIds: [], Error: error };
}

const answerText = (id: number, body: BatchResponse): string =>
  JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
