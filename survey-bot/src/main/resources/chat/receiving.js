// Receiving: new messages, and cards that take the place of others.

import { twinOf } from "./cards.js";
import { $ } from "./dom.js";
import { useLanguage } from "./page.js";
import { answered } from "./sending.js";
import { now, save } from "./state.js";
import { age, atEnd, place, remove, toEnd } from "./transcript.js";
import { language, supported } from "./words.js";

const CARD = "application/vnd.microsoft.card.adaptive";

export function receive(news) {
  const fresh = [];
  for (const { sequence, activity } of news) {
    if (!(sequence > now.session.after)) continue;
    now.session.after = sequence;
    if (activity) take(sequence, activity, fresh);
  }
  if (fresh.length) answered();
  save(); // before the next poll acknowledges it
  if (!fresh.length) return;
  const following = atEnd();
  fresh.forEach(entry => place(entry));
  $("log").classList.add("arrived"); // an answer that comes to lie under a resting pointer must not look chosen
  age();
  // Focus stays where it is: the message is read aloud, and Tab leads from the answered card to the new one.
  if (following) toEnd(); else $("newer").hidden = false;
}

$("log").addEventListener("pointermove", event => {
  if (event.movementX || event.movementY) $("log").classList.remove("arrived");
}, { passive: true });

function take(sequence, activity, fresh) {
  switch (activity.type) {
    case "typing":
      typing(true);
      return;
    case "messageDelete":
      drop(activity.id);
      return;
    case "messageUpdate":
      if (keyOf(activity)) { replace(sequence, activity, fresh); return; }
      break;
    case "message":
      break;
    default:
      return;
  }
  typing(false);
  if (supported(activity.locale) && supported(activity.locale) !== language) {
    now.session.language = activity.locale;
    useLanguage(activity.locale);
  }
  for (const entry of entriesOf(sequence, activity)) {
    const old = now.session.entries.findIndex(x => x.kind === "bot" && x.key === entry.key);
    if (old < 0) { now.session.entries.push(entry); fresh.push(entry); continue; }
    if (JSON.stringify(now.session.entries[old].card) === JSON.stringify(entry.card)) entry.pressed = now.session.entries[old].pressed;
    now.session.entries[old] = entry;
    place(entry);
  }
}

/** The name the bot gave a card, so that it can put something else in its place later. */
const keyOf = activity => activity.channelData?.arvio?.card ?? null;

/** What came for a card that is shown; for one that is not, nothing. */
function replace(sequence, activity, fresh) {
  const entry = now.session.entries.findLast(x => x.kind === "bot" && x.replaceable === keyOf(activity));
  const parts = entriesOf(sequence, activity);
  const news = parts.find(x => x.card) ?? parts[0];
  if (!entry || !news) return;
  Object.assign(entry, { card: news.card, text: news.text, lang: news.lang, pressed: null });
  if (fresh.includes(entry)) return; // both came at once: only the newer is ever shown
  place(entry);
  age();
}

/** One activity gives a text bubble, a card bubble, or both. The id makes a second delivery replace the first. */
function entriesOf(sequence, activity) {
  const id = activity.id ?? `s${sequence}`;
  const lang = supported(activity.locale);
  const cards = (activity.attachments ?? []).filter(a => a?.contentType === CARD && a.content);
  const text = typeof activity.text === "string" ? activity.text.trim() : "";
  const entries = [];
  if (text && !cards.some(a => twinOf(a.content) === text)) entries.push({ kind: "bot", key: `${id}/text`, text, lang });
  cards.forEach((a, i) => entries.push({
    kind: "bot", key: `${id}/${i}`, card: a.content, pressed: null, replaceable: keyOf(activity),
    lang: lang ?? supported(a.content.lang),
  }));
  return entries;
}

function drop(id) {
  now.session.entries = now.session.entries.filter(x => {
    const gone = x.kind === "bot" && x.key.startsWith(`${id}/`);
    if (gone) remove(x);
    return !gone;
  });
}

let typingTimer = 0;
export function typing(on) {
  clearTimeout(typingTimer);
  $("typing").hidden = !on;
  if (!on) return;
  if (atEnd()) toEnd();
  typingTimer = setTimeout(() => typing(false), 12_000);
}
