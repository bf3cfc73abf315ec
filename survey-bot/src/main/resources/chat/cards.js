// Adaptive Cards: drawn by the renderer, mended for people who hear the page or use it by keyboard.

import { el, linked } from "./dom.js";
import { hostConfig } from "./hostconfig.js";

const AC = window.AdaptiveCards;

AC.GlobalSettings.setTabIndexAtCardRoot = false;
AC.GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
// Text is text: never HTML, never markdown.
AC.AdaptiveCard.onProcessMarkdown = (_text, result) => { result.didProcess = false; };

// the renderer lists the actions of an ActionSet twice
const allActions = card => [...new Set(card.getAllActions())];

/** The card as { card, element, buttons }, or null if there is nothing to see. */
export function drawCard(content, onPress) {
  try {
    const card = new AC.AdaptiveCard();
    card.hostConfig = hostConfig;
    card.onExecuteAction = onPress;
    card.parse(content);
    card.getAllInputs().forEach(announceErrors);
    const element = card.render();
    if (!element?.querySelector(".ac-textBlock, .ac-richTextBlock, .ac-factset, button, input, textarea, select, img")) return null;
    const buttons = [...new Set(allActions(card).map(action => action.renderedElement))].filter(Boolean);
    dress(element, buttons);
    return { card, element, buttons };
  } catch (error) {
    console.warn("A card could not be shown, its text is shown instead.", error);
    return null;
  }
}

/** What is wrong with an input is said at once, and again with its name. */
function announceErrors(input) {
  const show = input.showValidationErrorMessage, hide = input.resetValidationFailureCue;
  const invalid = value => input.renderedInputControlElement?.querySelectorAll?.(":scope, input")
    .forEach(field => field.matches("input, textarea, select") && field.setAttribute("aria-invalid", value));
  input.showValidationErrorMessage = function () {
    show.call(this);
    this._renderedErrorMessageElement?.setAttribute("role", "alert");
    invalid("true");
  };
  input.resetValidationFailureCue = function () {
    hide.call(this);
    invalid("false");
  };
}

/** What the renderer leaves to the host: shapes of button rows, names for assistive technology, links. */
function dress(element, buttons) {
  element.classList.add("card");
  element.setAttribute("role", "group");
  const heading = [];
  for (const node of element.querySelectorAll(".ac-textBlock, button, input, textarea")) {
    if (!node.matches(".ac-textBlock")) break;
    heading.push(node.textContent.trim());
  }
  element.setAttribute("aria-label", heading.join(" ").slice(0, 400));
  const title = [...element.querySelectorAll(".ac-textBlock")].find(node => node.style.fontWeight === "600");
  if (title && !element.querySelector("[role=heading], h1, h2, h3")) { // so that questions can be leafed through
    title.setAttribute("role", "heading");
    title.setAttribute("aria-level", "2");
  }

  for (const strip of element.querySelectorAll(".ac-actionSet")) {
    strip.parentElement.style.overflow = "visible"; // the renderer would cut the focus ring
    const own = strip.querySelectorAll(":scope > button");
    // a line above tells the ways around a question from its answers
    const apart = strip.parentElement.previousElementSibling?.style.borderBottomWidth || strip.previousElementSibling?.style.borderBottomWidth;
    strip.classList.add(own.length === 1 && !apart ? "single" : "row");
    own.forEach(button => { button.style.flex = ""; });
  }
  for (const button of buttons) { // its text is its name; a tooltip that repeats it only gets in the way
    for (const name of ["title", "aria-label", "role"]) button.removeAttribute(name);
    button.style.justifyContent = "";
  }
  for (const area of element.querySelectorAll(".ac-selectable")) { // what it says is part of its name, what it does as well
    const does = area.getAttribute("aria-label");
    for (const name of ["title", "aria-label"]) area.removeAttribute(name);
    if (does && !area.textContent.includes(does)) area.append(el("span", { class: "visually-hidden" }, does));
  }
  if (element.querySelectorAll("textarea, select, input:not([type=checkbox])").length === 1) { // the only field needs no mark of its own
    element.querySelectorAll("label [aria-hidden]").forEach(mark => mark.remove());
  }
  for (const input of element.querySelectorAll("input[type=checkbox], input[type=radio]")) {
    const choice = input.parentElement;
    choice.classList.add("choice");
    choice.addEventListener("click", event => { if (event.target === choice) input.click(); });
  }
  for (const set of element.querySelectorAll(".ac-choiceSetInput-multiSelect, .ac-choiceSetInput-expanded")) {
    if (!set.hasAttribute("aria-labelledby") && !set.hasAttribute("aria-label")) set.setAttribute("aria-label", heading.at(-1) ?? "");
  }
  for (const input of element.querySelectorAll("textarea, input[type=text]")) {
    if (!input.hasAttribute("aria-labelledby")) input.setAttribute("aria-label", heading.at(-1) || input.placeholder);
  }
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (/https?:\/\//i.test(node.data) && !node.parentElement.closest("a, button, label, textarea")) texts.push(node);
  }
  texts.forEach(node => node.replaceWith(linked(node.data)));
}

/** A press is on its way: until the bot has replied, nothing on the card can be pressed a second time. */
export function spend(view, pressed) {
  view.element.classList.toggle("spent", !pressed.answered);
  view.buttons.forEach((button, i) => {
    button.setAttribute("aria-pressed", String(i === pressed.index));
    button.classList.toggle("pressed", i === pressed.index);
    // the pressed one keeps focus, so it only says that it rests
    button.disabled = !pressed.answered && i !== pressed.index;
    if (pressed.answered) button.removeAttribute("aria-disabled");
    else button.setAttribute("aria-disabled", "true");
  });
  for (const field of view.element.querySelectorAll("textarea, input, select")) {
    if (field.matches("textarea, input[type=text]")) field.readOnly = !pressed.answered;
    else field.disabled = !pressed.answered;
  }
}

/** What the person answered: what was filled in where the button sends it, else the button's own words. */
export function labelOf(card, action) {
  const title = (action.title ?? "").trim();
  if (action.associatedInputs === "none") return title;
  const senders = allActions(card).filter(x =>
    (x instanceof AC.SubmitAction || x instanceof AC.ExecuteAction) && x.associatedInputs !== "none");
  if (senders.length > 1 && action.style !== "positive") return title;
  const answers = card.getAllInputs().map(input => {
    if (input instanceof AC.ChoiceSetInput) {
      const values = String(input.value ?? "").split(hostConfig.choiceSetInputValueSeparator);
      return input.choices.filter(c => values.includes(c.value)).map(c => c.title).join(" · ");
    }
    if (input instanceof AC.ToggleInput) return input.value === input.valueOn ? input.title : "";
    return String(input.value ?? "").trim();
  }).filter(Boolean);
  return answers.join("\n") || title;
}

export function twinOf(content) {
  const twin = content.fallbackText || content.speak || "";
  return (/^\s*<speak/i.test(twin) ? twin.replace(/<[^>]*>/g, " ") : twin).trim();
}

/** The card's words in reading order, for a card that came without a text twin. */
export function readOut(element) {
  const lines = [...element.querySelectorAll(".ac-textBlock, .ac-richTextBlock, .ac-factset tr, .ac-pushButton")]
    .filter(node => !node.parentElement.closest(".ac-factset tr"))
    .map(node => node.matches("tr")
      ? [...node.cells].map(cell => cell.textContent.trim()).filter(Boolean).join(": ")
      : `${node.matches("button") ? "– " : ""}${node.textContent.trim()}`);
  return lines.filter(Boolean).join("\n");
}
