/** What Excel for Windows tells office.js of itself and of the document, through window.external (HostBridge, 1.1.110). */

import type { ApiSets, OfficeTheme } from "./interface";

export interface AppContextOptions {
  readonly uiLocale: string;
  readonly sets: ApiSets;
  readonly documentUrl: string;
  /** Differs at every load of a page: office.js keeps document settings per instance in the session. */
  readonly instanceId: string;
  readonly settings: Map<string, unknown>;
  readonly theme: () => OfficeTheme;
}

const excelAppType = 1;
const taskPane = 2;

/** Shared runtime (1) with sheet functions (2). */
export const hostInfo = (uiLocale: string): string => `Excel|Win32|16.01|${uiLocale}|telemetry||disableLogging|3`;

export function appContext({ uiLocale, sets, documentUrl, instanceId, settings, theme }: AppContextOptions) {
  return {
    GetAppType: () => excelAppType,
    GetSolutionRef: () => "wijkwerf",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => uiLocale,
    GetAppDataLocale: () => uiLocale,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => instanceId,
    GetInstanceId: () => instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.18000.20000",
    GetDialogRequirementMatrix: () => "",
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => taskPane,
    GetOfficeThemeInfo: () => themeInfo(theme()),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(JSON.stringify(value));
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        settings.clear();
        keys.forEach((key, i) => {
          settings.set(key, JSON.parse(values[i] ?? "null"));
        });
      },
    }),
  };
}

/** Colours go over as whole numbers. */
const themeInfo = (theme: OfficeTheme): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(theme).map(([name, value]) => [name, Number.parseInt(value.slice(1), 16)])),
  );
