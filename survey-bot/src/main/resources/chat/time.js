// The demo's campaign time, below the chat, with buttons that move it forward. Outside the demo nothing of it shows.

import { $, el } from "./dom.js";
import { call } from "./http.js";
import { onLanguage } from "./page.js";
import { language } from "./words.js";

const WORDS = {
  fi: {
    label: "Esittelyn aika",
    day: "Seuraavaan työpäivään",
    week: "Viikko eteenpäin",
    hours: "Muistutuksia lähtee työpäivinä klo 9–15, perjantaisin klo 12 asti.",
    failed: "Aika ei siirtynyt. Yritä uudelleen.",
  },
  sv: {
    label: "Tiden i demonstrationen",
    day: "Till nästa arbetsdag",
    week: "En vecka framåt",
    hours: "Påminnelser skickas på arbetsdagar kl. 9–15, på fredagar till kl. 12.",
    failed: "Det gick inte att flytta tiden. Försök igen.",
  },
  en: {
    label: "Time in the demonstration",
    day: "To the next working day",
    week: "A week forward",
    hours: "Reminders go out on working days from 9am to 3pm, on Fridays until noon.",
    failed: "The time did not move. Please try again.",
  },
};

const PATH = "/chat/demo/time";
const EVERY_MS = 30_000;
const line = $("demo-time");
const said = el("span");
/** Tells those who do not see it what a press has done; the passing of time is no news. */
const news = el("span", { role: "status", class: "visually-hidden" });
const label = el("span", { class: "subtle" });
const day = el("button", { type: "button", class: "quiet", "data-testid": "demo-day" });
const hours = el("p", { class: "subtle" });
const week = el("button", { type: "button", class: "quiet", "data-testid": "demo-week" });
let time = null;
let failed = false;

/** The bot answers in Helsinki's time; what is before the offset is what a clock on the wall shows there. */
const wall = () => new Date(`${time.slice(0, 19)}Z`);

function tell() {
  if (!time) return;
  const words = WORDS[language];
  const format = { weekday: "short", day: "numeric", month: language === "fi" ? "numeric" : "long", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "UTC" };
  label.textContent = `${words.label}: `;
  const text = failed ? words.failed : new Intl.DateTimeFormat(language === "en" ? "en-GB" : `${language}-FI`, format).format(wall());
  said.textContent = text;
  day.textContent = words.day;
  week.textContent = words.week;
  hours.textContent = words.hours;
}

/** To the end of the hours in which reminders go out, so that whatever is due that day is seen to come; Friday leads to Monday. */
function stepTo(days) {
  const now = wall();
  const then = new Date(now);
  then.setUTCDate(now.getUTCDate() + days);
  then.setUTCDate(then.getUTCDate() + ({ 6: 2, 0: 1 }[then.getUTCDay()] ?? 0));
  then.setUTCHours(then.getUTCDay() === 5 ? 11 : 14, 46, 0);
  return `PT${Math.ceil((then - now) / 60_000)}M`;
}

async function ask(method, body) {
  try {
    time = (await call(method, PATH, { body })).now;
    failed = false;
  } catch (error) {
    failed = method === "POST";
  }
  tell();
  if (method === "POST") news.textContent = said.textContent;
}

/** From what time it is now: it may have been moved elsewhere. */
async function go(days) {
  await ask("GET");
  await ask("POST", { forward: stepTo(days) });
}

day.addEventListener("click", () => go(1));
week.addEventListener("click", () => go(7));
onLanguage(tell);

await ask("GET");
if (time) {
  line.replaceChildren(el("p", {}, label, said), day, week, hours, news);
  line.hidden = false;
  setInterval(() => { if (document.visibilityState === "visible" && !failed) ask("GET"); }, EVERY_MS);
}
