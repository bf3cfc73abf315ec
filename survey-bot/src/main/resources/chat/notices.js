// What is said to somebody who has no conversation open: in their browser's language first, then in the others, since
// nobody knows yet which they read.

import { call } from "./http.js";
import { $, el } from "./dom.js";
import { notice } from "./page.js";
import { others, words } from "./words.js";

export function tell(name, retry) {
  notice(words[`${name}Title`], words[`${name}Text`], "", retry);
  $("notice-others").replaceChildren(...others().map(([code, their]) =>
    el("div", { lang: code }, el("h2", {}, their[`${name}Title`]), el("p", {}, their[`${name}Text`]))));
  whomToAsk();
}

/** The page says it without an address, too, should nobody know one. */
async function whomToAsk() {
  const asked = $("notice-title").textContent;
  const { contacts } = await call("GET", "/chat/contacts").catch(() => ({ contacts: [] }));
  if ($("notice-title").textContent !== asked || !contacts.length) return;
  $("notice-contact").replaceChildren(`${words.contact}: `, ...contacts.flatMap((contact, i) => [i ? ", " : "", address(contact)]));
}

const address = contact => /^[^\s@:/?&]+@[^\s@:/?&]+$/.test(contact) ? el("a", { href: `mailto:${contact}` }, contact) : contact;
