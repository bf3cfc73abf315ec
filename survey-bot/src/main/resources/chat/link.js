// Opening the conversation by a personal link. Its code is in the fragment, which is in no server's log and in no Referer.

import { begin } from "./conversation.js";
import { $ } from "./dom.js";
import { call, Refusal } from "./http.js";
import { tell } from "./notices.js";
import { busy, notice, problem, useLanguage } from "./page.js";
import { now, restore, save } from "./state.js";
import { words } from "./words.js";

const SAID = { "link-unknown": "unknown", "link-withdrawn": "withdrawn", "round-over": "over" };

export const followed = () => location.hash.length > 1;

export async function follow() {
  now.run++;
  useLanguage();
  busy(words.opening);
  let answer;
  try {
    answer = await call("POST", "/chat/links", { body: { code: location.hash.slice(1) } });
  } catch (error) {
    refused(error);
    return;
  }
  history.replaceState(null, "", location.pathname + location.search);
  now.session = session(answer, restore());
  save();
  begin();
  $("log").focus({ preventScroll: true });
}

/** The link opened again goes on where this tab was; anybody else's link begins anew. */
function session(answer, earlier) {
  const kept = earlier?.conversation === answer.conversation ? earlier
    : { language: answer.language, after: answer.after, entries: [], outbox: [], draft: "" };
  return {
    ...kept,
    expert: { name: answer.name, body: answer.body },
    byLink: true,
    conversation: answer.conversation,
    token: answer.token,
  };
}

function refused(error) {
  if (error instanceof Refusal) {
    if (SAID[error.code]) tell(SAID[error.code]);
    else if (error.status === 400) tell("unknown");
    else notice(words.openTitle, words.refusedText, problem(error), follow);
  } else if (error.status === 429) {
    tell("tooMany", follow);
  } else {
    notice(words.openTitle, words.openText, "", follow);
  }
}
