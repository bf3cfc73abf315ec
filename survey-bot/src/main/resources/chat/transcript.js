// The messages shown, and where the transcript is scrolled to.

import { drawCard, readOut, spend, twinOf } from "./cards.js";
import { waitingFor } from "./connection.js";
import { $, el, linked } from "./dom.js";
import { onLanguage } from "./page.js";
import { now } from "./state.js";
import { language, words } from "./words.js";

const TEXT_MODE = "arvio.asText";
const wantsText = () => { try { return localStorage.getItem(TEXT_MODE) === "yes"; } catch { return false; } };

export let textMode = wantsText();

const rendered = new Map(); // key -> { row, card?, element?, buttons?, twin? }
let press = () => {};

/** Who is told that a button of a card was pressed. */
export function onPress(listener) { press = listener; }

export const viewOf = entry => rendered.get(entry.key);

/* ---------- rows ---------- */

/**
 * Shows a message, in its old place if it has one. What is quiet is not read aloud: it was read before, or it is
 * the person's own.
 */
export function place(entry, { quiet = false } = {}) {
  const old = rendered.get(entry.key);
  const focus = old?.row.contains(document.activeElement) ? document.activeElement : null;
  const made = entry.kind === "me" ? myRow(entry) : botRow(entry);
  if (quiet || old) made.row.setAttribute("aria-live", "off");
  rendered.set(entry.key, made);
  if (old) steadily(() => old.row.replaceWith(made.row));
  else $("messages").append(made.row);
  if (entry.kind === "me") showState(entry);
  if (focus) keepFocus(old, made, focus);
}

/**
 * Focus was on something that is gone. It stays in the same message: on the same button if the message still has it,
 * else on the message, so that Tab goes on from there.
 */
function keepFocus(old, made, focus) {
  const same = made.buttons?.[old.buttons?.indexOf(focus)];
  const target = same?.textContent === focus.textContent ? same : made.element && !made.element.hidden ? made.element : made.bubble;
  if (target !== same) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

export function remove(entry) {
  rendered.get(entry.key)?.row.remove();
  rendered.delete(entry.key);
}

export function clear() {
  $("messages").replaceChildren();
  rendered.clear();
}

function who(kind) {
  return el("span", { class: "who visually-hidden", "data-who": kind, lang: language }, whose(kind));
}

const whose = kind => `${kind === "me" ? words.me : words.bot}: `;

function myRow(entry) {
  const row = el("li", { class: "msg me", "data-testid": "message-me", "aria-live": "off" },
    el("div", { class: "bubble", lang: entry.lang }, who("me"), el("span", { class: "text" }, entry.text)),
    el("p", { class: "state" }));
  return { row, bubble: row.querySelector(".bubble") };
}

/** How a message of the person's own fares; that it did not arrive is said at once. */
export function showState(entry) {
  const row = rendered.get(entry.key)?.row;
  if (!row) return;
  const failed = entry.state === "failed";
  row.classList.toggle("failed", failed);
  row.classList.toggle("waiting", entry.state === "waiting");
  const state = row.querySelector(".state");
  if (failed) state.setAttribute("role", "alert");
  else state.removeAttribute("role");
  state.textContent = failed ? `${words.failed} ${words.problems[entry.problem] ?? words.problems.other}`
    : entry.state === "waiting" ? waitingFor() : "";
}

function botRow(entry) {
  const bubble = el("div", { class: "bubble", lang: entry.lang }, who("bot"));
  const row = el("li", { class: "msg bot", "data-testid": "message-bot" },
    el("img", { class: "avatar", src: "/chat/favicon.svg", width: "28", height: "28", alt: "" }), bubble);
  if (!entry.card) {
    bubble.append(el("div", { class: "text" }, linked(entry.text)));
    return { row, bubble };
  }
  const view = drawCard(entry.card, action => press(entry, action));
  const twin = el("div", { class: "text twin" }, linked(twinOf(entry.card) || (view ? readOut(view.element) : "")));
  row.classList.add("has-card");
  bubble.append(twin);
  if (view) bubble.append(view.element);
  if (view && entry.pressed) spend(view, entry.pressed);
  const made = { row, bubble, ...view, twin };
  asText(made);
  return made;
}

/** Cards before the newest one step back; they still work, the bot knows what to do with a late press. */
export function age() {
  const cards = [...document.querySelectorAll("#messages .card")];
  cards.forEach((card, i) => card.classList.toggle("past", i < cards.length - 1));
}

/* ---------- cards as text ---------- */

function asText(made) {
  if (!made.twin) return;
  const text = textMode || !made.element;
  made.twin.hidden = !text;
  if (made.element) made.element.hidden = text;
  made.row.classList.toggle("as-text", text);
}

export function toggleText() {
  textMode = !textMode;
  try { localStorage.setItem(TEXT_MODE, textMode ? "yes" : "no"); } catch { /* for this visit only, then */ }
  for (const made of rendered.values()) {
    made.row.setAttribute("aria-live", "off"); // the same words once more
    asText(made);
  }
  toEnd();
}

/* ---------- scrolling ---------- */

let restingAt = 0; // where the page itself last put the transcript

/** What scrolls: the transcript, or the whole page where there is too little height for a part of it. */
const scroller = () => getComputedStyle($("log")).overflowY === "auto" ? $("log") : document.scrollingElement;

export const atEnd = () => {
  const log = scroller();
  return log.scrollTop >= restingAt - 48 || log.scrollHeight - log.clientHeight - log.scrollTop < 48;
};

/** To the newest message; of one taller than the window, to its beginning. */
export function toEnd() {
  const log = scroller();
  const last = $("messages").lastElementChild;
  const end = log.scrollHeight - log.clientHeight;
  const from = log === $("log") ? log.getBoundingClientRect().top : 0;
  const top = last ? last.getBoundingClientRect().top - from + log.scrollTop - 16 : end;
  log.scrollTop = Math.max(0, Math.min(end, top));
  restingAt = log.scrollTop;
  $("newer").hidden = true;
}

/** Changes messages while what the person looks at stays where it is. */
function steadily(change) {
  const log = scroller();
  const edge = log === $("log") ? log.getBoundingClientRect().top : 0;
  const seen = [...$("messages").children].findIndex(row => row.getBoundingClientRect().bottom > edge);
  const top = () => $("messages").children[seen]?.getBoundingClientRect().top ?? 0;
  const resting = log.scrollTop === restingAt;
  const before = top();
  change();
  log.scrollTop += top() - before;
  if (resting) restingAt = log.scrollTop;
}

const arrived = () => { if (atEnd()) $("newer").hidden = true; };
$("log").addEventListener("scroll", arrived, { passive: true });
document.addEventListener("scroll", arrived, { passive: true });
$("newer").addEventListener("click", () => { toEnd(); $("log").focus({ preventScroll: true }); });
new ResizeObserver(() => { if (!$("chat").hidden && atEnd()) toEnd(); }).observe($("log"));

onLanguage(() => {
  $("log").setAttribute("aria-label", words.log);
  for (const node of document.querySelectorAll(".msg .who")) {
    node.textContent = whose(node.dataset.who);
    node.lang = language;
  }
  now.session?.entries.filter(entry => entry.state === "failed").forEach(showState);
});
