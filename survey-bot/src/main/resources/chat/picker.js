// Picking an expert, in the demo only: others come by their personal link.

import { begin } from "./conversation.js";
import { $, el, fold } from "./dom.js";
import { call, Refusal } from "./http.js";
import { tell } from "./notices.js";
import { busy, notice, problem, show, useLanguage } from "./page.js";
import { now, save } from "./state.js";
import { language, LANGUAGES, supported, words } from "./words.js";

let experts = [];

export async function pick() {
  now.run++;
  useLanguage();
  busy(words.loading);
  try {
    experts = await call("GET", "/chat/experts") ?? [];
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) tell("link");
    else trouble(error);
    return;
  }
  $("search").value = "";
  listExperts();
  show("picker");
  window.scrollTo(0, 0);
  $(matchMedia("(pointer: coarse)").matches ? "picker-title" : "search").focus();
}

function trouble(error) {
  if (error instanceof Refusal) notice(words.openTitle, words.refusedText, problem(error), pick);
  else notice(words.openTitle, words.openText, "", pick);
}

function listExperts() {
  const wanted = fold($("search").value).split(/\s+/).filter(Boolean);
  const matching = experts.filter(x => {
    const text = fold(`${x.name} ${x.body} ${x.id} ${LANGUAGES[x.language] ?? x.language}`);
    return wanted.every(word => text.includes(word));
  });
  const groups = new Map();
  for (const x of matching) groups.set(x.body ?? "", [...(groups.get(x.body ?? "") ?? []), x]);
  const collator = new Intl.Collator(language);

  $("found").textContent = words.found(matching.length);
  $("experts").replaceChildren(...[...groups].sort(([a], [b]) => collator.compare(a, b)).map(([body, people], i) =>
    el("section", { class: "group", "aria-labelledby": `body-${i}` },
      el("h2", { id: `body-${i}`, lang: supported(people[0].language) }, body),
      el("ul", {}, ...people.sort((a, b) => collator.compare(a.name, b.name)).map(x => {
        const button = el("button", { type: "button", class: "expert", "data-testid": `expert-${x.id}` },
          el("span", { class: "expert-name" }, x.name),
          el("span", { class: "tag", lang: supported(x.language) }, LANGUAGES[x.language] ?? x.language));
        button.addEventListener("click", () => open(x));
        return el("li", {}, button);
      })))));
}

$("search").addEventListener("input", listExperts);
$("picker").addEventListener("keydown", event => {
  const list = [...document.querySelectorAll(".expert")];
  const at = list.indexOf(document.activeElement);
  const inSearch = document.activeElement === $("search");
  let next;
  if (event.key === "ArrowDown") next = list[at + 1];
  else if (event.key === "ArrowUp") next = at > 0 ? list[at - 1] : at === 0 ? $("search") : null;
  else if (event.key === "Home" && !inSearch) next = list[0];
  else if (event.key === "End" && !inSearch) next = list.at(-1);
  else if (event.key === "Escape" && !inSearch) next = $("search");
  else if (event.key === "Enter" && inSearch) { if (list.length === 1) list[0].click(); event.preventDefault(); }
  if (next) { event.preventDefault(); next.focus(); }
});

async function open(expert) {
  busy(words.opening);
  try {
    const answer = await call("POST", "/chat/conversations", { body: { expert: expert.id } });
    now.session = {
      expert, conversation: answer.conversation, token: answer.token, language: answer.language ?? expert.language,
      after: answer.after, entries: [], outbox: [], draft: "",
    };
  } catch (error) {
    trouble(error);
    return;
  }
  save();
  begin();
  // The button that was pressed is gone. Here the messages are, and Tab leads to the answers.
  $("log").focus({ preventScroll: true });
}
