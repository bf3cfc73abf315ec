// What is said about the connection.

import { $ } from "./dom.js";
import { wake } from "./http.js";
import { onLanguage } from "./page.js";
import { now } from "./state.js";
import { atEnd, showState, toEnd } from "./transcript.js";
import { words } from "./words.js";

const troubles = new Set();
const announced = new Set(); // troubles that have lasted long enough to be shown

export function trouble(where) {
  if (troubles.has(where)) return;
  troubles.add(where);
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
  const text = now.elsewhere ? words.elsewhere : announced.size ? words.offline : "";
  if ($("line-text").textContent !== text) $("line-text").textContent = text;
  $("line").hidden = !text;
  $("line-button").hidden = !now.elsewhere;
  $("line-button").textContent = words.here;
}

/** Nothing is wrong, as far as a conversation that has just opened knows. */
export function serene() {
  troubles.clear();
  announced.clear();
}

export const troubled = () => troubles.size > 0;

onLanguage(connection);
