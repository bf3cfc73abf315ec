// Sending: one message at a time, in order, the same id on every try.

import { labelOf, spend } from "./cards.js";
import { calm, trouble } from "./connection.js";
import { reopen } from "./conversation.js";
import { uuid } from "./dom.js";
import { backOff, call, pause, Refusal } from "./http.js";
import { now, save } from "./state.js";
import { age, atEnd, onPress, place, showState, toEnd, viewOf } from "./transcript.js";
import { language } from "./words.js";

const AC = window.AdaptiveCards;

let pumping = 0;

export async function pump(mine) {
  if (pumping === mine) return;
  pumping = mine;
  let attempt = 0;
  while (mine === now.run && now.session.outbox.length) {
    const item = now.session.outbox[0];
    const { conversation, token } = now.session;
    try {
      await call("POST", `/chat/conversations/${encodeURIComponent(conversation)}/activities`, { token, body: item.activity });
      if (mine !== now.run) return;
      attempt = 0;
      calm("send");
      settle(item, "sent");
    } catch (error) {
      if (mine !== now.run || now.leaving) return;
      const stale = error instanceof Refusal && [401, 404, 410].includes(error.status) && attempt < 3;
      if (stale) {
        if (!await reopen(token, mine)) return;
        if (attempt++) await pause(backOff(attempt));
      } else if (error instanceof Refusal) {
        attempt = 0;
        calm("send");
        settle(item, "failed", error.code);
      } else {
        trouble("send", error.status);
        await pause(Math.max(error.afterMs ?? 0, backOff(attempt++)));
      }
    }
  }
  if (pumping === mine) pumping = 0;
}

function settle(item, state, problem) {
  const following = atEnd();
  now.session.outbox = now.session.outbox.filter(x => x !== item);
  const mine = now.session.entries.find(x => x.key === item.entry);
  if (mine) {
    mine.state = state;
    mine.problem = problem;
    showState(mine);
  }
  if (state === "sent") answered(); // the reply may have been faster than the receipt
  const card = state === "failed" && item.card && now.session.entries.find(x => x.key === item.card);
  if (card) { // the answer was not taken: the card is open again
    card.pressed = null;
    place(card);
    age();
  }
  if (following && state === "failed") toEnd();
  save();
}

export function say(activity, label, card) {
  const entry = { kind: "me", key: activity.id, text: label, lang: language, state: "waiting" };
  now.session.entries.push(entry);
  now.session.outbox.push({ activity, entry: entry.key, card });
  save();
  place(entry);
  toEnd();
  pump(now.run);
}

/** An answer by a button of a card. A card that waits for the bot's reply to one takes no second. */
onPress((entry, action) => {
  if (action instanceof AC.OpenUrlAction) {
    if (/^https?:\/\//i.test(action.url ?? "")) window.open(action.url, "_blank", "noopener,noreferrer");
    return;
  }
  if (!(action instanceof AC.SubmitAction || action instanceof AC.ExecuteAction)) return;
  const view = viewOf(entry);
  if (!view || isWaiting(entry) || now.elsewhere) return;
  const value = action.data && typeof action.data === "object" ? { ...action.data } : {};
  const label = labelOf(view.card, action);
  const id = uuid();
  const pressed = { index: view.buttons.indexOf(action.renderedElement), message: id, answered: false };
  entry.pressed = pressed;
  say({ id, type: "message", value, text: null }, label, entry.key);
  // the renderer refreshes its buttons after this call: rest them when it is through
  queueMicrotask(() => { if (entry.pressed === pressed) spend(view, pressed); });
});

const isWaiting = entry => entry.pressed && !entry.pressed.answered;

/** The bot has replied: cards that were pressed take presses again, it explains those that come late. */
export function answered() {
  for (const entry of now.session.entries.filter(isWaiting)) {
    const sent = now.session.entries.findIndex(x => x.key === entry.pressed.message);
    const replied = now.session.entries.slice(sent + 1).some(x => x.kind === "bot");
    if (!replied || now.session.outbox.some(item => item.card === entry.key)) continue;
    entry.pressed.answered = true;
    const view = viewOf(entry);
    if (view?.buttons) spend(view, entry.pressed);
  }
}
