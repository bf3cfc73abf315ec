// The frame of the page: its words and which part of it shows.

import { $ } from "./dom.js";
import { choose, language, words } from "./words.js";

const retellers = [];

/** For a module that has words on the page: called whenever the language changes. */
export const onLanguage = retell => retellers.push(retell);

export function useLanguage(tag) {
  choose(tag);
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll("[data-words]")) node.textContent = words[node.dataset.words];
  retellers.forEach(retell => retell());
}

export function show(part) {
  for (const id of ["loading", "notice", "picker", "chat"]) $(id).hidden = id !== part;
  $("tools").hidden = $("whose").hidden = part !== "chat";
  document.body.dataset.part = part;
}

export function busy(text) {
  $("loading-text").textContent = text;
  show("loading");
}

export function notice(title, text, detail, retry) {
  $("notice-title").textContent = title;
  $("notice-text").textContent = text;
  $("notice-detail").textContent = detail ?? "";
  $("notice-others").replaceChildren();
  $("notice-contact").replaceChildren();
  $("notice-retry").hidden = !retry;
  $("notice-retry").onclick = retry ?? null;
  show("notice");
  $("notice-title").focus();
}

/** What a refusal means to the person: the bot's own titles and details are for programmers, and English. */
export const problem = refusal => words.problems[refusal.code] ?? words.problems.other;
