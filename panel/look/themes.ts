/** The colours of the pane: Fluent's own themes, and Google's look in a sidebar. */
import {
  type Theme as FluentTheme,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { Host, Theme } from "../host";

const GOOGLE_FONT = "Arial, sans-serif";

const googleLook: FluentTheme = {
  ...webLightTheme,
  fontFamilyBase: GOOGLE_FONT,
  fontFamilyNumeric: GOOGLE_FONT,
  colorBrandBackground: "#1a73e8",
  colorBrandBackgroundHover: "#1765cc",
  colorBrandBackgroundPressed: "#185abc",
  colorBrandBackgroundSelected: "#185abc",
  colorCompoundBrandBackground: "#1a73e8",
  colorCompoundBrandBackgroundHover: "#1765cc",
  colorCompoundBrandBackgroundPressed: "#185abc",
  colorCompoundBrandStroke: "#1a73e8",
  colorBrandForeground1: "#1967d2",
  colorBrandForegroundLink: "#1967d2",
  colorBrandForegroundLinkHover: "#185abc",
  colorBrandForegroundLinkPressed: "#174ea6",
};

const excelThemes: Record<Theme, FluentTheme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The theme for a host; a Google sidebar is always light. */
export function themeFor(kind: Host["kind"], theme: Theme): FluentTheme {
  return kind === "sheets" && theme === "light" ? googleLook : excelThemes[theme];
}
