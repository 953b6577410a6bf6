/**
 * The manifest with which Excel finds the add-in: add-in only XML, because the unified manifest does not load in
 * perpetual Office. Order of elements, requirement sets and resource lengths are checked in tests/tools/manifest.test.ts.
 */

import { say, type Text } from "../../core/texts/text";
import { REFERENCE_PAGES } from "../docs/reference-page";
import { escapeMarkup } from "../markup";
import { STORE_PAGES } from "../pages/store-pages";
import { words } from "./words";

export interface ManifestOptions {
  /** Where the files stand, without a slash at the end. */
  origin: string;
  /** Of package.json: "0.1.0". */
  version: string;
  /**
   * Production has no namespace, so that users type =WIJKSCORE(). Development has DEV, so that both can be installed
   * side by side without registering a function twice.
   */
  kind: "production" | "development";
}

/** Never change an id after a release: Excel takes another id for another add-in. */
const IDS = {
  production: "6d0b4d43-9f6a-4e39-8a0e-5b2f0f6c7a11",
  development: "c1f7a5e2-3d84-4b57-9c55-7f1e2a9d4b36",
} as const;

/** Everybody with an English Excel; every other language gets the Dutch default. */
const ENGLISH_LOCALES = ["en-US", "en-GB"] as const;

/** The whole manifest as XML text. */
export function excelManifest({ origin, version, kind }: ManifestOptions): string {
  // The version in the address makes Excel forget the functions of the version before.
  const url = (path: string) => `${origin}/${path}?v=${version}`;
  const icon = (size: number) => `<bt:Image size="${size}" resid="Icon.${size}"/>`;
  const icons = `<Icon>${icon(16)}${icon(32)}${icon(80)}</Icon>`;
  const nameKey = kind === "production" ? words.name : words.devName;

  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${IDS[kind]}</Id>
  <Version>${version}.0</Version>
  <ProviderName>Wijkwerf</ProviderName>
  <DefaultLocale>nl-BE</DefaultLocale>
  ${topLevelText("DisplayName", nameKey)}
  ${topLevelText("Description", words.description)}
  <IconUrl DefaultValue="${origin}/icons/icon-32.png"/>
  <HighResolutionIconUrl DefaultValue="${origin}/icons/icon-64.png"/>
  <SupportUrl DefaultValue="${origin}/${STORE_PAGES.support}"/>
  <Hosts><Host Name="Workbook"/></Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="SharedRuntime" MinVersion="1.1"/>
      <Set Name="CustomFunctionsRuntime" MinVersion="1.3"/>
      <Set Name="ExcelApi" MinVersion="1.13"/>
    </Sets>
  </Requirements>
  <DefaultSettings><SourceLocation DefaultValue="${url("taskpane.html")}"/></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes><Runtime resid="Taskpane.Url" lifetime="long"/></Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script><SourceLocation resid="Functions.Script.Url"/></Script>
            <Page><SourceLocation resid="Taskpane.Url"/></Page>
            <Metadata><SourceLocation resid="Functions.Metadata.Url"/></Metadata>${
              kind === "development" ? '\n            <Namespace resid="Functions.Namespace"/>' : ""
            }
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="Started.Title"/>
            <Description resid="Started.Text"/>
            <LearnMoreUrl resid="Help.Url"/>
          </GetStarted>
          <FunctionFile resid="Taskpane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Wijkwerf.Group">
                <Label resid="Group.Label"/>
                ${icons}
                ${control("Open", icons, '<Action xsi:type="ShowTaskpane"><TaskpaneId>Wijkwerf.Pane</TaskpaneId><SourceLocation resid="Taskpane.Url"/></Action>')}
                ${control("Calculate", icons, '<Action xsi:type="ExecuteFunction"><FunctionName>calculate</FunctionName></Action>')}
                ${control("Restore", icons, '<Action xsi:type="ExecuteFunction"><FunctionName>restore</FunctionName></Action>')}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        ${[16, 32, 80].map((size) => `<bt:Image id="Icon.${size}" DefaultValue="${origin}/icons/icon-${size}.png"/>`).join("\n        ")}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Taskpane.Url" DefaultValue="${url("taskpane.html")}"/>
        <bt:Url id="Functions.Script.Url" DefaultValue="${url("functions.js")}"/>
        <bt:Url id="Functions.Metadata.Url" DefaultValue="${url("functions.json")}">${overrides(() => url("functions.en-US.json"))}</bt:Url>
        <bt:Url id="Help.Url" DefaultValue="${url(REFERENCE_PAGES.nl)}">${overrides(() => url(REFERENCE_PAGES.en))}</bt:Url>
      </bt:Urls>
      <bt:ShortStrings>
        ${kind === "development" ? '<bt:String id="Functions.Namespace" DefaultValue="DEV"/>' : "<!-- No namespace: users type =WIJKSCORE(). -->"}
        ${resource("Started.Title", words.startedTitle)}
        ${resource("Group.Label", words.group)}
        ${resource("Open.Label", words.open)}
        ${resource("Calculate.Label", words.calculate)}
        ${resource("Restore.Label", words.restore)}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${resource("Started.Text", words.startedText)}
        ${resource("Open.Tip", words.openTip)}
        ${resource("Calculate.Tip", words.calculateTip)}
        ${resource("Restore.Tip", words.restoreTip)}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}

function control(name: string, icons: string, action: string): string {
  return `<Control xsi:type="Button" id="Wijkwerf.${name}">
                  <Label resid="${name}.Label"/>
                  <Supertip><Title resid="${name}.Label"/><Description resid="${name}.Tip"/></Supertip>
                  ${icons}
                  ${action}
                </Control>`;
}

function topLevelText(element: string, key: Text): string {
  const english = ENGLISH_LOCALES.map(
    (locale) => `<Override Locale="${locale}" Value="${escapeMarkup(say("en", key))}"/>`,
  );
  return `<${element} DefaultValue="${escapeMarkup(say("nl", key))}">${english.join("")}</${element}>`;
}

function resource(id: string, key: Text): string {
  return `<bt:String id="${id}" DefaultValue="${escapeMarkup(say("nl", key))}">${overrides(() => escapeMarkup(say("en", key)))}</bt:String>`;
}

function overrides(value: () => string): string {
  return ENGLISH_LOCALES.map((locale) => `<bt:Override Locale="${locale}" Value="${value()}"/>`).join("");
}
