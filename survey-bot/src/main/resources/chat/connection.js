// What is said about the connection.

import { $ } from "./dom.js";
import { wake } from "./http.js";
import { onLanguage } from "./page.js";
import { now } from "./state.js";
import { atEnd, showState, toEnd } from "./transcript.js";
import { words } from "./words.js";

const troubles = new Map(); // where -> the status it was refused with, if it was
const announced = new Set(); // troubles that have lasted long enough to be shown

export function trouble(where, status = 0) {
  const known = troubles.has(where);
  troubles.set(where, status);
  if (known) {
    connection();
    return;
  }
  setTimeout(() => {
    if (!troubles.has(where)) return;
    const following = atEnd();
    announced.add(where);
    connection();
    now.session?.entries.filter(x => x.state === "waiting").forEach(showState);
    if (following) toEnd();
  }, 700);
}

export function calm(where) {
  if (!troubles.delete(where)) return;
  announced.delete(where);
  connection();
  if (where === "listen") wake();
}

export function connection() {
  const text = now.elsewhere ? words.elsewhere : announced.size ? (onlyTooFast() ? words.slower : words.offline) : "";
  if ($("line-text").textContent !== text) $("line-text").textContent = text;
  $("line").hidden = !text;
  $("line-button").hidden = !now.elsewhere;
  $("line-button").textContent = words.here;
}

/** The connection is there, but the bot wants fewer messages. */
const onlyTooFast = () => [...announced].every(where => troubles.get(where) === 429);

/** Nothing is wrong, as far as a conversation that has just opened knows. */
export function serene() {
  troubles.clear();
  announced.clear();
}

/** Why a message is still here, if anything is wrong. */
export const waitingFor = () => troubles.size === 0 ? "" : onlyTooFast() ? words.itsTurn : words.waiting;

onLanguage(connection);
