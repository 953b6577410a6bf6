/**
 * What the schemas of the manifest ask, as facts of our own: OfficeApp 1.1, TaskPaneAppVersionOverrides 1.0 and
 * OfficeAppBasicTypes 1.0 as [MS-OWEMXML] describes them, for the elements of an add-in for Excel with sheet functions.
 * Microsoft's own files may not be shipped, and its validator asks the network.
 */
/** An element as it was read: attributes by their name, prefix included, and its text where it has no children. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

interface ElementRule {
  /** Required attributes end with "!". */
  attributes?: readonly string[];
  /** In their order; "?" none or one, "*" any number, "+" at least one. */
  children?: readonly string[];
  /** The text of an element without children. */
  text?: RegExp;
}

const GUID = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
const LOCALE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const WITH_OVERRIDES: ElementRule = { attributes: ["DefaultValue!"], children: ["Override*"] };
const RESID: ElementRule = { attributes: ["resid!"] };
const RESOURCE: ElementRule = { attributes: ["id!", "DefaultValue!"], children: ["bt:Override*"] };
const OVERRIDE: ElementRule = { attributes: ["Locale!", "Value!"] };

/** By "parent/element", or by the element alone where it is the same everywhere. */
const RULES: Readonly<Record<string, ElementRule>> = {
  OfficeApp: {
    attributes: ["xsi:type!"],
    children: [
      "Id",
      "AlternateId?",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl?",
      "HighResolutionIconUrl?",
      "SupportUrl?",
      "AppDomains?",
      "Hosts",
      "Requirements?",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides?",
    ],
  },
  Id: { text: GUID },
  Version: { text: /^\d{1,9}(\.\d{1,9}){1,3}$/ },
  ProviderName: { text: /^.{1,125}$/ },
  DefaultLocale: { text: LOCALE },
  DisplayName: WITH_OVERRIDES,
  "OfficeApp/Description": WITH_OVERRIDES,
  IconUrl: WITH_OVERRIDES,
  HighResolutionIconUrl: WITH_OVERRIDES,
  SupportUrl: WITH_OVERRIDES,
  Override: OVERRIDE,
  "OfficeApp/Hosts": { children: ["Host+"] },
  "VersionOverrides/Hosts": { children: ["Host+"] },
  Requirements: { children: ["Sets"] },
  Sets: { attributes: ["DefaultMinVersion"], children: ["Set+"] },
  Set: { attributes: ["Name!", "MinVersion"] },
  DefaultSettings: { children: ["SourceLocation", "RequestedWidth?", "RequestedHeight?"] },
  "DefaultSettings/SourceLocation": WITH_OVERRIDES,
  Permissions: { text: /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/ },
  VersionOverrides: {
    attributes: ["xsi:type!"],
    children: ["Description?", "Requirements?", "Hosts", "Resources", "VersionOverrides?"],
  },
  Runtimes: { children: ["Runtime+"] },
  Runtime: { attributes: ["resid!", "lifetime"], children: ["Override*"] },
  AllFormFactors: { children: ["ExtensionPoint+"] },
  "AllFormFactors/ExtensionPoint": {
    attributes: ["xsi:type!"],
    children: ["Script", "Page", "Metadata?", "Namespace?"],
  },
  Script: { children: ["SourceLocation"] },
  Page: { children: ["SourceLocation"] },
  Metadata: { children: ["SourceLocation"] },
  SourceLocation: RESID,
  Namespace: RESID,
  DesktopFormFactor: { children: ["GetStarted?", "FunctionFile?", "ExtensionPoint+"] },
  GetStarted: { children: ["Title", "Description", "LearnMoreUrl"] },
  Title: RESID,
  Description: RESID,
  LearnMoreUrl: RESID,
  FunctionFile: RESID,
  "DesktopFormFactor/ExtensionPoint": { attributes: ["xsi:type!"], children: ["OfficeTab*", "CustomTab?"] },
  OfficeTab: { attributes: ["id!"], children: ["Group+"] },
  Group: { attributes: ["id!"], children: ["Label", "Icon", "Control+"] },
  Label: RESID,
  Icon: { children: ["bt:Image+"] },
  "Icon/bt:Image": { attributes: ["size!", "resid!"] },
  Control: { attributes: ["xsi:type!", "id!"], children: ["Label", "Supertip", "Icon", "Action", "Enabled?"] },
  Supertip: { children: ["Title", "Description"] },
  Action: { attributes: ["xsi:type!"], children: ["TaskpaneId?", "SourceLocation?", "FunctionName?"] },
  TaskpaneId: { text: /^.{1,32}$/ },
  FunctionName: { text: /^[A-Za-z_]\w{0,63}$/ },
  Resources: { children: ["bt:Images?", "bt:Urls?", "bt:ShortStrings?", "bt:LongStrings?"] },
  "bt:Images": { children: ["bt:Image+"] },
  "bt:Urls": { children: ["bt:Url+"] },
  "bt:ShortStrings": { children: ["bt:String*"] },
  "bt:LongStrings": { children: ["bt:String*"] },
  "bt:Image": RESOURCE,
  "bt:Url": RESOURCE,
  "bt:String": RESOURCE,
  "bt:Override": OVERRIDE,
};

/** A host stands in two places with two meanings. */
function hostRule({ attributes }: XmlElement): ElementRule {
  return attributes.Name === undefined
    ? { attributes: ["xsi:type!"], children: ["Runtimes?", "AllFormFactors?", "DesktopFormFactor?"] }
    : { attributes: ["Name!"] };
}

/** Values that the schema limits, by "element.attribute". */
const VALUES: Readonly<Record<string, RegExp>> = {
  "OfficeApp.xsi:type": /^TaskPaneApp$/,
  "DisplayName.DefaultValue": /^.{1,125}$/,
  "Description.DefaultValue": /^.{1,250}$/,
  "IconUrl.DefaultValue": /^https:\/\/.{1,2040}$/,
  "HighResolutionIconUrl.DefaultValue": /^https:\/\/.{1,2040}$/,
  "SupportUrl.DefaultValue": /^https:\/\/.{1,2040}$/,
  "Host.Name": /^(Document|Database|Mailbox|Notebook|Presentation|Project|Workbook)$/,
  "Host.xsi:type": /^(Document|MailHost|Notebook|Presentation|Workbook)$/,
  "Set.MinVersion": /^\d+\.\d+(\.\d+)?$/,
  "Sets.DefaultMinVersion": /^\d+\.\d+(\.\d+)?$/,
  "VersionOverrides.xsi:type": /^VersionOverridesV1_[01]$/,
  "Runtime.lifetime": /^(short|long)$/,
  "ExtensionPoint.xsi:type": /^(CustomFunctions|PrimaryCommandSurface|ContextMenu)$/,
  "OfficeTab.id": /^Tab[A-Z]\w*$/,
  "Control.xsi:type": /^(Button|Menu)$/,
  "Action.xsi:type": /^(ShowTaskpane|ExecuteFunction)$/,
  "bt:Image.size": /^(16|20|24|32|40|48|64|80)$/,
  "bt:Url.DefaultValue": /^https:\/\/.{1,2040}$/,
  "Override.Locale": LOCALE,
  "bt:Override.Locale": LOCALE,
};

/** Of what an id or a resid may consist. */
const ID = /^[A-Za-z_][\w.-]{0,124}$/;
const RESOURCE_ID = /^[A-Za-z_][\w.-]{0,31}$/;
/** A button must come in these sizes. */
const SIZES = ["16", "32", "80"];

/** Everything in which a manifest differs from the schema, in words; empty when nothing. */
export function schemaProblems(manifest: XmlElement): string[] {
  return check(manifest, "");
}

function check(element: XmlElement, parent: string): string[] {
  const { name } = element;
  const rule = name === "Host" ? hostRule(element) : (RULES[`${parent}/${name}`] ?? RULES[name]);
  if (!rule) return [`<${name}> is not known in <${parent}>`];
  return [
    ...attributeProblems(element, rule),
    ...childProblems(element, rule),
    ...(rule.text && !rule.text.test(element.text) ? [`<${name}> cannot be "${element.text}"`] : []),
    ...(!rule.text && element.text !== "" ? [`<${name}> holds text`] : []),
    ...iconProblems(element),
    ...element.children.flatMap((child) => check(child, name)),
  ];
}

function attributeProblems({ name, attributes }: XmlElement, { attributes: allowed = [] }: ElementRule): string[] {
  const names = allowed.map((one) => one.replace("!", ""));
  const given = Object.entries(attributes).filter(([key]) => !key.startsWith("xmlns"));
  const missing = allowed.filter((one) => one.endsWith("!") && attributes[one.slice(0, -1)] === undefined);
  return [
    ...given.filter(([key]) => !names.includes(key)).map(([key]) => `<${name}> has no attribute ${key}`),
    ...missing.map((one) => `<${name}> lacks ${one.slice(0, -1)}`),
    ...given.flatMap(([key, value]) => {
      const allowedValue =
        VALUES[`${name}.${key}`] ?? (key === "resid" ? RESOURCE_ID : key !== "id" ? undefined : idRule(name));
      return allowedValue && !allowedValue.test(value) ? [`${name}.${key} cannot be "${value}"`] : [];
    }),
  ];
}

function idRule(name: string): RegExp {
  return name.startsWith("bt:") ? RESOURCE_ID : ID;
}

/** Walks along the children with the list of what may come, in its order. */
function childProblems({ name, children }: XmlElement, { children: allowed = [] }: ElementRule): string[] {
  const problems: string[] = [];
  let at = 0;
  for (const one of allowed) {
    const [, wanted = "", many = ""] = /^([\w:]+)([?*+]?)$/.exec(one) ?? [];
    let count = 0;
    while (children[at]?.name === wanted && (count === 0 || many === "*" || many === "+")) {
      at++;
      count++;
    }
    if (count === 0 && (many === "" || many === "+")) problems.push(`<${name}> lacks <${wanted}> in its place`);
  }
  const rest = children.slice(at).map((child) => `<${child.name}>`);
  return rest.length > 0 ? [...problems, `<${name}> has ${rest.join(", ")} too many or out of order`] : problems;
}

function iconProblems({ name, children }: XmlElement): string[] {
  if (name !== "Icon") return [];
  const sizes = children.map(({ attributes }) => attributes.size ?? "");
  return SIZES.filter((size) => !sizes.includes(size)).map((size) => `<Icon> lacks ${size} pixels`);
}
