// One conversation: it opens, listens, and opens again when its token is refused.

import { grow, room } from "./composer.js";
import { calm, connection, serene, trouble } from "./connection.js";
import { $, uuid } from "./dom.js";
import { backOff, call, pause, Refusal } from "./http.js";
import { tell } from "./notices.js";
import { notice, problem, show, useLanguage } from "./page.js";
import { receive, typing } from "./receiving.js";
import { pump } from "./sending.js";
import { forget, now, save } from "./state.js";
import { age, clear, place, toEnd } from "./transcript.js";
import { words } from "./words.js";

const POLL_LIMIT_MS = 40_000; // the server answers within 25 s; beyond this the connection is dead

export function begin() {
  now.run++;
  now.elsewhere = false;
  serene();
  typing(false);
  $("whose-name").textContent = now.session.expert.name;
  $("whose-body").textContent = now.session.expert.body ?? "";
  $("change").hidden = !!now.session.byLink;
  $("input").value = now.session.draft ?? "";
  useLanguage(now.session.language);
  show("chat");
  grow();

  clear();
  now.session.entries.forEach(entry => place(entry, { quiet: true })); // read once, before a reload
  age();
  toEnd();

  announce();
  pump(now.run);
  takeOver(now.run);
}

/** Tells the bot that the page is open; it answers where the person was. */
function announce() {
  if (!now.session.outbox.some(x => x.activity.type === "conversationUpdate")) {
    now.session.outbox.push({ activity: { id: uuid(), type: "conversationUpdate" } });
    save();
  }
}

/** The newest tab of a conversation has it: two would take each other's messages. */
function takeOver(mine) {
  now.elsewhere = false;
  connection();
  room();
  if (!navigator.locks) { listen(mine); return; }
  navigator.locks.request(`arvio-${now.session.conversation}`, { steal: true }, () => listen(mine)).catch(() => {
    if (mine !== now.run || now.leaving) return;
    now.run++;
    now.elsewhere = true;
    listening?.abort();
    connection();
    room();
  });
}

let listening = null;

async function listen(mine) {
  let attempt = 0;
  while (mine === now.run) {
    const { conversation, token, after } = now.session;
    listening = new AbortController();
    const limit = setTimeout(() => listening?.abort(), POLL_LIMIT_MS);
    const started = Date.now();
    try {
      const news = await call("GET", `/chat/conversations/${encodeURIComponent(conversation)}/activities?after=${after}`,
        { token, signal: listening.signal });
      if (mine !== now.run) return;
      attempt = 0;
      calm("listen");
      if (now.session.conversation === conversation) receive(news ?? []);
      if (!news?.length && Date.now() - started < 500) await pause(500); // a server that does not hold the poll
    } catch (error) {
      if (mine !== now.run || now.leaving) return;
      if (error instanceof Refusal && [401, 403, 404, 410].includes(error.status)) {
        if (!await reopen(token, mine)) return;
        if (attempt++) await pause(backOff(attempt));
      } else {
        trouble("listen", error.status);
        await pause(Math.max(error.afterMs ?? 0, backOff(attempt++)));
      }
    } finally {
      clearTimeout(limit);
    }
  }
}

/** A refused token: the same expert again, and on with the same transcript. */
let reopening = null;
export function reopen(token, mine) {
  if (now.session.token !== token) return Promise.resolve(true);
  if (now.session.byLink) {
    ended();
    return Promise.resolve(false);
  }
  reopening ??= (async () => {
    for (let attempt = 0; mine === now.run; attempt++) {
      try {
        const answer = await call("POST", "/chat/conversations", { body: { expert: now.session.expert.id } });
        if (mine !== now.run) return false;
        if (answer.conversation !== now.session.conversation) {
          now.session.conversation = answer.conversation;
          now.session.after = answer.after;
          announce();
        }
        now.session.token = answer.token;
        save();
        pump(mine);
        return true;
      } catch (error) {
        if (mine !== now.run || now.leaving) return false;
        if (error instanceof Refusal) {
          now.run++;
          const gone = error.status === 404;
          if (gone) tell("link");
          else notice(words.openTitle, words.refusedText, problem(error), () => location.reload());
          return false;
        }
        trouble("listen");
        await pause(Math.max(error.afterMs ?? 0, backOff(attempt)));
      }
    }
    return false;
  })().finally(() => { reopening = null; });
  return reopening;
}

/** Only the link itself gives another token. What was written stays in this tab until then. */
function ended() {
  now.run++;
  listening?.abort();
  notice(words.endedTitle, words.endedText);
}

/** Leaves the conversation for another. */
export function leave() {
  now.run++;
  listening?.abort();
  forget();
  clear();
}

$("line-button").addEventListener("click", begin);
addEventListener("offline", () => listening?.abort());
