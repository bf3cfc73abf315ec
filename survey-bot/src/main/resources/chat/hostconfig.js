// How the renderer draws Adaptive Cards. Every ink has at least 4.5:1 on every background a card may have.

const AC = window.AdaptiveCards;

const INK = "#1a1a1a", SUBTLE = "#55585f", ACCENT = "#0000bf", GOOD = "#00664d", ATTENTION = "#a0122f", WARNING = "#7a4b00";
const tone = color => ({ default: color, subtle: color === INK ? SUBTLE : color });
const foregroundColors = {
  default: tone(INK), dark: tone(INK), light: { default: "#ffffff", subtle: "#ffffff" }, accent: tone(ACCENT),
  good: tone(GOOD), warning: tone(WARNING), attention: tone(ATTENTION),
};
const containerStyle = backgroundColor => ({ backgroundColor, foregroundColors });
const fonts = fontFamily => ({
  fontFamily,
  fontSizes: { small: 14, default: 16, medium: 17, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
});

export const hostConfig = new AC.HostConfig({
  supportsInteractivity: true,
  choiceSetInputValueSeparator: ",",
  spacing: { small: 8, default: 8, medium: 16, large: 20, extraLarge: 28, padding: 0 },
  separator: { lineThickness: 1, lineColor: "#d3d7e3" },
  fontTypes: { default: fonts("inherit"), monospace: fonts("ui-monospace, Menlo, Consolas, monospace") },
  lineHeights: { small: 20, default: 24, medium: 25, large: 27, extraLarge: 31 },
  containerStyles: {
    default: containerStyle("transparent"), emphasis: containerStyle("#e6e9f4"), accent: containerStyle("#e6e6f9"),
    good: containerStyle("#e2f5f0"), attention: containerStyle("#fbe8ec"), warning: containerStyle("#fff4de"),
  },
  actions: {
    maxActions: 30, spacing: "medium", buttonSpacing: 0, allowTitleToWrap: true,
    actionsOrientation: "horizontal", actionAlignment: "stretch",
    showCard: { actionMode: "inline", inlineTopMargin: 12, style: "default" },
  },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "default", suffix: " *", suffixColor: "attention" },
      optionalInputs: { weight: "default" },
    },
    errorMessage: { color: "attention", weight: "default", spacing: "small" },
  },
  factSet: {
    title: { weight: "default", isSubtle: true, wrap: true, maxWidth: 0 },
    value: { weight: "bolder", wrap: true },
    spacing: 0,
  },
  textBlock: { headingLevel: 2 },
});
