// The chat page of Arvio: picks an expert (demo only), talks to the bot, shows its cards.
// Speaks the protocol under /chat; keeps the transcript in this tab only (sessionStorage).

const AC = window.AdaptiveCards;
const STORE = "arvio.chat";
const TEXT_MODE = "arvio.asText";
const MAX_CHARS = 4000;
const WARN_CHARS = 3600;
const POLL_LIMIT_MS = 40_000; // the server answers within 25 s; beyond this the connection is dead

/* ---------- words ---------- */

const LANGUAGES = { fi: "suomi", sv: "svenska", en: "English" };

const WORDS = {
  fi: {
    answersOf: "Vastaajana",
    change: "Vaihda asiantuntija", changeShort: "Vaihda",
    asText: "Näytä tekstinä",
    pickTitle: "Kenenä vastaat?",
    pickIntro: "Tämä on esittely, ja luettelon henkilöt on keksitty. Valitse heistä yksi, niin näet, millaisen keskustelun Arvio käy hänen kanssaan.",
    search: "Hae nimellä tai yksiköllä",
    found: n => n === 0 ? "Ei osumia. Kokeile nimen alkua tai yksikköä." : n === 1 ? "1 asiantuntija" : `${n} asiantuntijaa`,
    loading: "Haetaan asiantuntijoita",
    opening: "Avataan keskustelua",
    linkTitle: "Tarvitset henkilökohtaisen linkin",
    linkText: "Avaa keskustelu linkistä, jonka sait kutsussa. Jos linkki on hukassa, pyydä uusi maahanmuuttoyksiköstä.",
    openTitle: "Keskustelu ei auennut",
    openText: "Palvelin ei vastaa juuri nyt. Yritä hetken päästä uudelleen.",
    refusedText: "Palvelin ei ottanut pyyntöä vastaan.",
    retry: "Yritä uudelleen",
    log: "Keskustelu Arvion kanssa",
    bot: "Arvio", me: "Sinä",
    typing: "Arvio kirjoittaa",
    newMessage: "Uusi viesti",
    input: "Vastaus tai viesti", placeholder: "Kirjoita vastaus",
    hint: "Enter lähettää, Shift + Enter vaihtaa riviä.",
    send: "Lähetä",
    room: n => n === 1 ? "Tilaa on vielä yhdelle merkille." : n === 0 ? "Viesti on nyt täynnä." : `Tilaa on vielä ${n} merkille.`,
    over: n => `Viesti on ${n === 1 ? "yhden merkin" : `${n} merkkiä`} liian pitkä. Lyhennä sitä tai lähetä se kahdessa osassa.`,
    offline: "Yhteys on poikki. Yritän uudelleen, ja viestisi lähtevät, kun yhteys palaa.",
    waiting: "Odottaa yhteyttä",
    failed: "Viesti ei mennyt perille.",
    elsewhere: "Keskustelu on nyt auki toisessa välilehdessä.",
    here: "Jatka tässä",
  },
  sv: {
    answersOf: "Du svarar som",
    change: "Byt expert", changeShort: "Byt",
    asText: "Visa som text",
    pickTitle: "Vem svarar du som?",
    pickIntro: "Det här är en demonstration och personerna i listan är påhittade. Välj en av dem, så ser du hur Arvio chattar med just den personen.",
    search: "Sök på namn eller enhet",
    found: n => n === 0 ? "Inga träffar. Pröva början av namnet eller enheten." : n === 1 ? "1 expert" : `${n} experter`,
    loading: "Hämtar experter",
    opening: "Öppnar chatten",
    linkTitle: "Du behöver en personlig länk",
    linkText: "Öppna chatten via länken i din inbjudan. Om du inte hittar länken kan du be enheten för invandring om en ny.",
    openTitle: "Det gick inte att öppna chatten",
    openText: "Servern svarar inte just nu. Försök igen om en stund.",
    refusedText: "Servern tog inte emot begäran.",
    retry: "Försök igen",
    log: "Chatt med Arvio",
    bot: "Arvio", me: "Du",
    typing: "Arvio skriver",
    newMessage: "Nytt meddelande",
    input: "Svar eller meddelande", placeholder: "Skriv ditt svar",
    hint: "Enter skickar, Skift + Enter byter rad.",
    send: "Skicka",
    room: n => n === 0 ? "Nu är meddelandet fullt." : `Det ryms ${n} tecken till.`,
    over: n => `Meddelandet är ${n} tecken för långt. Korta av det eller skicka det i två delar.`,
    offline: "Förbindelsen är bruten. Jag försöker igen, och dina meddelanden skickas när förbindelsen är tillbaka.",
    waiting: "Väntar på förbindelse",
    failed: "Meddelandet kom inte fram.",
    elsewhere: "Chatten är nu öppen i en annan flik.",
    here: "Fortsätt här",
  },
  en: {
    answersOf: "Answering as",
    change: "Change expert", changeShort: "Change",
    asText: "Show as text",
    pickTitle: "Who are you answering as?",
    pickIntro: "This is a demonstration, and the people in the list are made up. Choose one of them to see the conversation Arvio has with that person.",
    search: "Search by name or unit",
    found: n => n === 0 ? "No matches. Try the start of a name, or a unit." : n === 1 ? "1 expert" : `${n} experts`,
    loading: "Fetching experts",
    opening: "Opening the conversation",
    linkTitle: "You need a personal link",
    linkText: "Open the conversation from the link in your invitation. If you can’t find it, ask the Immigration Unit for a new one.",
    openTitle: "The conversation did not open",
    openText: "The server is not answering just now. Please try again in a moment.",
    refusedText: "The server did not accept the request.",
    retry: "Try again",
    log: "Conversation with Arvio",
    bot: "Arvio", me: "You",
    typing: "Arvio is typing",
    newMessage: "New message",
    input: "Answer or message", placeholder: "Write your answer",
    hint: "Enter sends, Shift + Enter starts a new line.",
    send: "Send",
    room: n => n === 0 ? "The message is now full." : `Room for ${n} more ${n === 1 ? "character" : "characters"}.`,
    over: n => `The message is ${n} ${n === 1 ? "character" : "characters"} too long. Shorten it, or send it in two parts.`,
    offline: "The connection is down. I’ll keep trying, and your messages will be sent once it is back.",
    waiting: "Waiting for the connection",
    failed: "The message did not get through.",
    elsewhere: "The conversation is now open in another tab.",
    here: "Continue here",
  },
};

const supported = tag => {
  const code = String(tag ?? "").toLowerCase().split(/[-_]/)[0];
  return Object.hasOwn(WORDS, code) ? code : null;
};

let language = (navigator.languages ?? []).map(supported).find(Boolean) ?? "fi";
let words = WORDS[language];

/* ---------- small helpers ---------- */

const $ = id => document.getElementById(id);

function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "class") node.className = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children);
  return node;
}

function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID(); // absent on plain http outside loopback
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = (b[6] & 0x0f) | 0x40;
  b[8] = (b[8] & 0x3f) | 0x80;
  const hex = [...b].map(x => x.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const fold = text => String(text ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("fi");

/** Text with its web addresses made into links; nothing else in it means anything. */
function linked(text) {
  const fragment = document.createDocumentFragment();
  let at = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"']+/gi)) {
    const address = match[0].replace(/[.,;:!?)\]]+$/, "");
    fragment.append(text.slice(at, match.index));
    fragment.append(el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, address));
    at = match.index + address.length;
  }
  fragment.append(text.slice(at));
  return fragment;
}

/** Waits, but no longer than until the connection or the person comes back. */
const wakers = new Set();
function pause(ms) {
  return new Promise(resolve => {
    const done = () => { clearTimeout(timer); wakers.delete(done); resolve(); };
    const timer = setTimeout(done, ms);
    wakers.add(done);
  });
}
const wake = () => [...wakers].forEach(done => done());
const backOff = attempt => Math.min(15_000, 500 * 2 ** attempt) * (0.75 + Math.random() / 2);

/* ---------- HTTP ---------- */

class Refusal extends Error { // the server understood and said no
  constructor(status, problem) {
    super(problem?.title ?? `HTTP ${status}`);
    this.status = status;
    this.detail = problem?.detail ?? problem?.title ?? "";
  }
}
class Trouble extends Error { // network, server down, told to wait: worth trying again
  constructor(message, afterMs = 0) { super(message); this.afterMs = afterMs; }
}

async function call(method, path, { token, body, signal } = {}) {
  let response;
  try {
    response = await fetch(path, {
      method,
      signal,
      cache: "no-store",
      credentials: "same-origin",
      headers: {
        Accept: "application/json, application/problem+json",
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (cause) {
    throw new Trouble(String(cause));
  }
  const { status } = response;
  if (status >= 500 || status === 408 || status === 425 || status === 429) {
    const seconds = Number(response.headers.get("Retry-After"));
    throw new Trouble(`HTTP ${status}`, Number.isFinite(seconds) ? Math.min(seconds, 60) * 1000 : 0);
  }
  let json = null;
  try {
    const text = await response.text();
    json = text ? JSON.parse(text) : null;
  } catch (cause) {
    if (response.ok) throw new Trouble(String(cause));
  }
  if (!response.ok) throw new Refusal(status, json);
  return json;
}

/* ---------- state ---------- */

/** { expert, conversation, token, language, after, entries, outbox, draft } or null */
let session = null;
let run = 0; // grows whenever the loops of an earlier conversation must stop
let leaving = false;
let elsewhere = false;

function save() {
  if (!session) return;
  for (;;) {
    try {
      sessionStorage.setItem(STORE, JSON.stringify(session));
      return;
    } catch { // full, or forbidden: the oldest part of the transcript goes first
      if (session.entries.length < 2) return;
      session.entries.splice(0, Math.ceil(session.entries.length / 4));
    }
  }
}

function restore() {
  try {
    const stored = JSON.parse(sessionStorage.getItem(STORE));
    return stored?.conversation && stored.token && stored.expert ? stored : null;
  } catch { return null; }
}

function forget() {
  session = null;
  try { sessionStorage.removeItem(STORE); } catch { /* nothing to forget */ }
}

const wantsText = () => { try { return localStorage.getItem(TEXT_MODE) === "yes"; } catch { return false; } };
let textMode = wantsText();

/* ---------- the page's own words ---------- */

function useLanguage(tag) {
  const code = supported(tag);
  if (code) { language = code; words = WORDS[code]; }
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll("[data-words]")) node.textContent = words[node.dataset.words];
  $("log").setAttribute("aria-label", words.log);
  $("input").placeholder = words.placeholder;
  for (const who of document.querySelectorAll(".msg .who")) who.textContent = `${who.dataset.who === "me" ? words.me : words.bot}: `;
  room();
  connection();
}

function show(part) {
  for (const id of ["loading", "notice", "picker", "chat"]) $(id).hidden = id !== part;
  $("tools").hidden = $("whose").hidden = part !== "chat";
  document.body.dataset.part = part;
}

function busy(text) {
  $("loading-text").textContent = text;
  show("loading");
}

function notice(title, text, detail, retry) {
  $("notice-title").textContent = title;
  $("notice-text").textContent = text;
  $("notice-detail").textContent = detail ?? "";
  $("notice-retry").hidden = !retry;
  $("notice-retry").onclick = retry ?? null;
  show("notice");
  $("notice-title").focus();
}

/* ---------- picking an expert (demo) ---------- */

let experts = [];

async function pick() {
  run++;
  useLanguage();
  busy(words.loading);
  try {
    experts = await call("GET", "/chat/experts") ?? [];
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) notice(words.linkTitle, words.linkText);
    else notice(words.openTitle, error instanceof Refusal ? words.refusedText : words.openText, error.detail, pick);
    return;
  }
  $("search").value = "";
  listExperts();
  show("picker");
  window.scrollTo(0, 0);
  $(matchMedia("(pointer: coarse)").matches ? "picker-title" : "search").focus();
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
      el("h2", { id: `body-${i}` }, body),
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
    session = {
      expert, conversation: answer.conversation, token: answer.token, language: answer.language ?? expert.language,
      after: 0, entries: [], outbox: [], draft: "",
    };
  } catch (error) {
    notice(words.openTitle, error instanceof Refusal ? words.refusedText : words.openText, error.detail, pick);
    return;
  }
  save();
  begin();
}

/* ---------- a conversation ---------- */

function begin() {
  run++;
  elsewhere = false;
  troubles.clear();
  announced.clear();
  typing(false);
  $("whose-name").textContent = session.expert.name;
  $("whose-body").textContent = session.expert.body ?? "";
  $("change").hidden = false;
  $("input").value = session.draft ?? "";
  useLanguage(session.language);
  show("chat");
  grow();

  $("log").setAttribute("aria-live", "off"); // what was read once is not read again after a reload
  $("messages").replaceChildren();
  rendered.clear();
  session.entries.forEach(place);
  age();
  toEnd();
  requestAnimationFrame(() => $("log").setAttribute("aria-live", "polite"));

  announce();
  pump(run);
  takeOver(run);
}

/** Tells the bot that the page is open; it answers where the person was. */
function announce() {
  if (!session.outbox.some(x => x.activity.type === "conversationUpdate")) {
    session.outbox.push({ activity: { id: uuid(), type: "conversationUpdate" } });
    save();
  }
}

/** The newest tab of a conversation has it: two would take each other's messages. */
function takeOver(mine) {
  elsewhere = false;
  connection();
  room();
  if (!navigator.locks) { listen(mine); return; }
  navigator.locks.request(`arvio-${session.conversation}`, { steal: true }, () => listen(mine)).catch(() => {
    if (mine !== run || leaving) return;
    run++;
    elsewhere = true;
    listening?.abort();
    connection();
    room();
  });
}

let listening = null;

async function listen(mine) {
  let attempt = 0;
  while (mine === run) {
    const { conversation, token, after } = session;
    listening = new AbortController();
    const limit = setTimeout(() => listening?.abort(), POLL_LIMIT_MS);
    const started = Date.now();
    try {
      const news = await call("GET", `/chat/conversations/${encodeURIComponent(conversation)}/activities?after=${after}`,
        { token, signal: listening.signal });
      if (mine !== run) return;
      attempt = 0;
      calm("listen");
      if (session.conversation === conversation) receive(news ?? []);
      if (!news?.length && Date.now() - started < 500) await pause(500); // a server that does not hold the poll
    } catch (error) {
      if (mine !== run || leaving) return;
      if (error instanceof Refusal && [401, 403, 404, 410].includes(error.status)) {
        if (!await reopen(token, mine)) return;
        if (attempt++) await pause(backOff(attempt));
      } else {
        trouble("listen");
        await pause(Math.max(error.afterMs ?? 0, backOff(attempt++)));
      }
    } finally {
      clearTimeout(limit);
    }
  }
}

/** A refused token: the same expert again, and on with the same transcript. */
let reopening = null;
function reopen(token, mine) {
  if (session.token !== token) return Promise.resolve(true);
  reopening ??= (async () => {
    for (let attempt = 0; mine === run; attempt++) {
      try {
        const answer = await call("POST", "/chat/conversations", { body: { expert: session.expert.id } });
        if (mine !== run) return false;
        if (answer.conversation !== session.conversation) {
          session.conversation = answer.conversation;
          session.after = 0;
          announce();
        }
        session.token = answer.token;
        save();
        pump(mine);
        return true;
      } catch (error) {
        if (mine !== run || leaving) return false;
        if (error instanceof Refusal) {
          run++;
          const gone = error.status === 404;
          notice(gone ? words.linkTitle : words.openTitle, gone ? words.linkText : words.refusedText, gone ? "" : error.detail, gone ? null : pick);
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

/* ---------- sending: one at a time, in order, the same id on every try ---------- */

let pumping = 0;

async function pump(mine) {
  if (pumping === mine) return;
  pumping = mine;
  let attempt = 0;
  while (mine === run && session.outbox.length) {
    const item = session.outbox[0];
    const { conversation, token } = session;
    try {
      await call("POST", `/chat/conversations/${encodeURIComponent(conversation)}/activities`, { token, body: item.activity });
      if (mine !== run) return;
      attempt = 0;
      calm("send");
      settle(item, "sent");
    } catch (error) {
      if (mine !== run || leaving) return;
      const stale = error instanceof Refusal && [401, 404, 410].includes(error.status) && attempt < 3;
      if (stale) {
        if (!await reopen(token, mine)) return;
        if (attempt++) await pause(backOff(attempt));
      } else if (error instanceof Refusal) {
        attempt = 0;
        calm("send");
        settle(item, "failed", error.detail);
      } else {
        trouble("send");
        await pause(Math.max(error.afterMs ?? 0, backOff(attempt++)));
      }
    }
  }
  if (pumping === mine) pumping = 0;
}

function settle(item, state, detail) {
  const following = atEnd();
  session.outbox = session.outbox.filter(x => x !== item);
  const mine = session.entries.find(x => x.key === item.entry);
  if (mine) {
    mine.state = state;
    mine.detail = detail;
    status(mine);
  }
  const card = state === "failed" && item.card && session.entries.find(x => x.key === item.card);
  if (card) { // the answer was not taken: the card is open again
    const held = rendered.get(card.key)?.row.contains(document.activeElement);
    const { index } = card.pressed ?? {};
    card.pressed = null;
    place(card);
    age();
    if (held) rendered.get(card.key).buttons?.[index]?.focus({ preventScroll: true });
  }
  if (following && state === "failed") toEnd();
  save();
}

function say(activity, label, card) {
  const entry = { kind: "me", key: activity.id, text: label, state: "waiting" };
  session.entries.push(entry);
  session.outbox.push({ activity, entry: entry.key, card });
  save();
  place(entry);
  toEnd();
  pump(run);
}

/* ---------- receiving ---------- */

function receive(news) {
  const fresh = [];
  for (const { sequence, activity } of news) {
    if (!(sequence > session.after)) continue;
    session.after = sequence;
    if (!activity) continue;
    if (activity.type === "typing") { typing(true); continue; }
    if (activity.type === "messageDelete") { drop(activity.id); continue; }
    if (activity.type !== "message" && activity.type !== "messageUpdate") continue;
    typing(false);
    if (supported(activity.locale) && supported(activity.locale) !== language) {
      session.language = activity.locale;
      useLanguage(activity.locale);
    }
    for (const entry of entriesOf(sequence, activity)) {
      const old = session.entries.findIndex(x => x.kind === "bot" && x.key === entry.key);
      if (old < 0) { session.entries.push(entry); fresh.push(entry); continue; }
      if (JSON.stringify(session.entries[old].card) === JSON.stringify(entry.card)) entry.pressed = session.entries[old].pressed;
      session.entries[old] = entry;
      place(entry);
    }
  }
  save(); // before the next poll acknowledges it
  if (!fresh.length) return;
  const following = atEnd();
  fresh.forEach(place);
  age();
  if (following) toEnd(); else $("newer").hidden = false;
  attend(fresh);
}

/** One activity gives a text bubble, a card bubble, or both. The id makes a second delivery replace the first. */
function entriesOf(sequence, activity) {
  const id = activity.id ?? `s${sequence}`;
  const cards = (activity.attachments ?? []).filter(a => a?.contentType === "application/vnd.microsoft.card.adaptive" && a.content);
  const text = typeof activity.text === "string" ? activity.text.trim() : "";
  const twins = cards.map(a => twinOf(a.content));
  const entries = [];
  if (text && !twins.includes(text)) entries.push({ kind: "bot", key: `${id}/text`, text, lang: supported(activity.locale) });
  cards.forEach((a, i) => entries.push({
    kind: "bot", key: `${id}/${i}`, card: a.content, pressed: null, lang: supported(a.content.lang) ?? supported(activity.locale),
  }));
  return entries;
}

function twinOf(content) {
  const twin = content.fallbackText || content.speak || "";
  return (/^\s*<speak/i.test(twin) ? twin.replace(/<[^>]*>/g, " ") : twin).trim();
}

function drop(id) {
  session.entries = session.entries.filter(x => {
    const gone = x.kind === "bot" && x.key.startsWith(`${id}/`);
    if (gone) { rendered.get(x.key)?.row.remove(); rendered.delete(x.key); }
    return !gone;
  });
}

let typingTimer = 0;
function typing(on) {
  clearTimeout(typingTimer);
  $("typing").hidden = !on;
  if (!on) return;
  if (atEnd()) toEnd();
  typingTimer = setTimeout(() => typing(false), 12_000);
}

/* ---------- the transcript ---------- */

const rendered = new Map(); // key -> { row, card?, buttons? }

function place(entry) {
  const old = rendered.get(entry.key);
  const made = entry.kind === "me" ? myRow(entry) : botRow(entry);
  rendered.set(entry.key, made);
  if (old) old.row.replaceWith(made.row);
  else $("messages").append(made.row);
  if (entry.kind === "me") status(entry);
}

function who(kind) {
  return el("span", { class: "who visually-hidden", "data-who": kind }, `${kind === "me" ? words.me : words.bot}: `);
}

function myRow(entry) {
  const row = el("li", { class: "msg me", "data-testid": "message-me" },
    el("div", { class: "bubble" }, who("me"), el("span", { class: "text" }, entry.text)),
    el("p", { class: "state" }));
  return { row };
}

function status(entry) {
  const row = rendered.get(entry.key)?.row;
  if (!row) return;
  const failed = entry.state === "failed";
  row.classList.toggle("failed", failed);
  row.classList.toggle("waiting", entry.state === "waiting");
  row.querySelector(".state").textContent = failed ? [words.failed, entry.detail].filter(Boolean).join(" ")
    : entry.state === "waiting" && troubles.size ? words.waiting : "";
}

function botRow(entry) {
  const bubble = el("div", { class: "bubble", lang: entry.lang }, who("bot"));
  const row = el("li", { class: "msg bot", "data-testid": "message-bot" },
    el("img", { class: "avatar", src: "/chat/favicon.svg", width: "28", height: "28", alt: "" }), bubble);
  if (!entry.card) {
    bubble.append(el("div", { class: "text" }, linked(entry.text)));
    return { row };
  }
  const view = renderCard(entry);
  const twin = el("div", { class: "text twin" }, linked(twinOf(entry.card) || (view ? readOut(view.element) : "")));
  row.classList.add("has-card");
  bubble.append(twin);
  if (view) bubble.append(view.element);
  const made = { row, ...view, twin };
  asText(made);
  return made;
}

/** Cards before the newest one step back; they still work, the bot knows what to do with a late press. */
function age() {
  const cards = [...document.querySelectorAll("#messages .card")];
  cards.forEach((card, i) => card.classList.toggle("past", i < cards.length - 1));
}

function asText(made) {
  if (!made.twin) return;
  const text = textMode || !made.element;
  made.twin.hidden = !text;
  if (made.element) made.element.hidden = text;
  made.row.classList.toggle("as-text", text);
}

/** The card's words in reading order, for a card that came without a text twin. */
function readOut(element) {
  const lines = [...element.querySelectorAll(".ac-textBlock, .ac-richTextBlock, .ac-factset tr, .ac-pushButton")]
    .filter(node => !node.parentElement.closest(".ac-factset tr"))
    .map(node => node.matches("tr")
      ? [...node.cells].map(cell => cell.textContent.trim()).filter(Boolean).join(": ")
      : `${node.matches("button") ? "– " : ""}${node.textContent.trim()}`);
  return lines.filter(Boolean).join("\n");
}

/* ---------- Adaptive Cards ---------- */

const INK = "#1a1a1a", SUBTLE = "#55585f", ACCENT = "#0000bf", GOOD = "#00664d", ATTENTION = "#a0122f", WARNING = "#7a4b00";
const tone = color => ({ default: color, subtle: color === INK ? SUBTLE : color });
const foregroundColors = {
  default: tone(INK), dark: tone(INK), light: { default: "#ffffff", subtle: "#ffffff" }, accent: tone(ACCENT),
  good: tone(GOOD), warning: tone(WARNING), attention: tone(ATTENTION),
};
const containerStyle = backgroundColor => ({ backgroundColor, foregroundColors });
const fonts = fontFamily => ({
  fontFamily,
  fontSizes: { small: 14, default: 16, medium: 17, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
});

const hostConfig = new AC.HostConfig({
  supportsInteractivity: true,
  choiceSetInputValueSeparator: ",",
  spacing: { small: 8, default: 8, medium: 16, large: 20, extraLarge: 28, padding: 0 },
  separator: { lineThickness: 1, lineColor: "#d3d7e3" },
  fontTypes: { default: fonts("inherit"), monospace: fonts("ui-monospace, Menlo, Consolas, monospace") },
  lineHeights: { small: 20, default: 24, medium: 25, large: 27, extraLarge: 31 },
  containerStyles: {
    default: containerStyle("transparent"), emphasis: containerStyle("#e6e9f4"), accent: containerStyle("#e6e6f9"),
    good: containerStyle("#e2f5f0"), attention: containerStyle("#fbe8ec"), warning: containerStyle("#fff4de"),
  },
  actions: {
    maxActions: 30, spacing: "medium", buttonSpacing: 0, allowTitleToWrap: true,
    actionsOrientation: "horizontal", actionAlignment: "stretch",
    showCard: { actionMode: "inline", inlineTopMargin: 12, style: "default" },
  },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" },
      optionalInputs: { weight: "bolder" },
    },
    errorMessage: { color: "attention", weight: "default", spacing: "small" },
  },
  factSet: {
    title: { weight: "default", isSubtle: true, wrap: true, maxWidth: 0 },
    value: { weight: "bolder", wrap: true },
    spacing: 0,
  },
  textBlock: { headingLevel: 2 },
});

AC.GlobalSettings.setTabIndexAtCardRoot = false;
AC.GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
// Text is text: never HTML, never markdown.
AC.AdaptiveCard.onProcessMarkdown = (_text, result) => { result.didProcess = false; };

// the renderer lists the actions of an ActionSet twice
const allActions = card => [...new Set(card.getAllActions())];

function renderCard(entry) {
  try {
    const card = new AC.AdaptiveCard();
    card.hostConfig = hostConfig;
    card.onExecuteAction = action => press(entry, action);
    card.parse(entry.card);
    const element = card.render();
    if (!element?.querySelector(".ac-textBlock, .ac-richTextBlock, .ac-factset, button, input, textarea, img")) return null; // nothing to see
    const buttons = [...new Set(allActions(card).map(action => action.renderedElement))].filter(Boolean);
    dress(element, buttons);
    const view = { card, element, buttons };
    if (entry.pressed) spend(view, entry.pressed.index);
    return view;
  } catch (error) {
    console.warn("A card could not be shown, its text is shown instead.", error);
    return null;
  }
}

/** What the renderer leaves to the host: shapes of button rows, names for assistive technology, links. */
function dress(element, buttons) {
  element.classList.add("card");
  element.setAttribute("role", "group");
  const heading = [];
  for (const node of element.querySelectorAll(".ac-textBlock, button, input, textarea")) {
    if (!node.matches(".ac-textBlock")) break;
    heading.push(node.textContent.trim());
  }
  element.setAttribute("aria-label", heading.join(" ").slice(0, 400));

  for (const strip of element.querySelectorAll(".ac-actionSet")) {
    strip.parentElement.style.overflow = "visible"; // the renderer would cut the focus ring
    const own = strip.querySelectorAll(":scope > button");
    strip.classList.add(own.length === 1 ? "single" : "row");
    own.forEach(button => { button.style.flex = ""; });
  }
  for (const button of buttons) { // its text is its name; a tooltip that repeats it only gets in the way
    for (const name of ["title", "aria-label", "role"]) button.removeAttribute(name);
    button.style.justifyContent = "";
  }
  for (const input of element.querySelectorAll("input[type=checkbox], input[type=radio]")) {
    const choice = input.parentElement;
    choice.classList.add("choice");
    choice.addEventListener("click", event => { if (event.target === choice) input.click(); });
  }
  for (const set of element.querySelectorAll(".ac-choiceSetInput-multiSelect, .ac-choiceSetInput-expanded")) {
    if (!set.hasAttribute("aria-labelledby") && !set.hasAttribute("aria-label")) set.setAttribute("aria-label", heading.at(-1) ?? "");
  }
  for (const input of element.querySelectorAll("textarea, input[type=text]")) {
    if (!input.hasAttribute("aria-labelledby")) input.setAttribute("aria-label", heading.at(-1) || input.placeholder);
  }
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (/https?:\/\//i.test(node.data) && !node.parentElement.closest("a, button, label, textarea")) texts.push(node);
  }
  texts.forEach(node => node.replaceWith(linked(node.data)));
}

/** The card has been answered: its buttons rest, the pressed one keeps focus and says that it is the one. */
function spend(view, index) {
  view.element.classList.add("spent");
  view.buttons.forEach((button, i) => {
    const pressed = i === index;
    button.setAttribute("aria-disabled", "true");
    button.setAttribute("aria-pressed", String(pressed));
    button.classList.toggle("pressed", pressed);
    button.disabled = !pressed;
    if (pressed) button.addEventListener("click", event => { event.stopImmediatePropagation(); event.preventDefault(); }, true);
  });
  for (const field of view.element.querySelectorAll("textarea, input, select")) {
    if (field.matches("textarea, input[type=text]")) field.readOnly = true;
    else field.disabled = true;
  }
}

function press(entry, action) {
  if (action instanceof AC.OpenUrlAction) {
    if (/^https?:\/\//i.test(action.url ?? "")) window.open(action.url, "_blank", "noopener,noreferrer");
    return;
  }
  if (!(action instanceof AC.SubmitAction || action instanceof AC.ExecuteAction)) return;
  const view = rendered.get(entry.key);
  if (!view || entry.pressed || elsewhere) return;
  const value = action.data && typeof action.data === "object" ? { ...action.data } : {};
  const label = labelOf(view.card, action);
  entry.pressed = { index: view.buttons.indexOf(action.renderedElement) };
  say({ id: uuid(), type: "message", value, text: null }, label, entry.key);
  // the renderer refreshes its buttons after this call: rest them when it is through
  queueMicrotask(() => { if (entry.pressed) spend(view, entry.pressed.index); });
}

/** What the person answered: what was filled in where the button sends it, else the button's own words. */
function labelOf(card, action) {
  const title = (action.title ?? "").trim();
  if (action.associatedInputs === "none") return title;
  const senders = allActions(card).filter(x =>
    (x instanceof AC.SubmitAction || x instanceof AC.ExecuteAction) && x.associatedInputs !== "none");
  if (senders.length > 1 && action.style !== "positive") return title;
  const answers = card.getAllInputs().map(input => {
    if (input instanceof AC.ChoiceSetInput) {
      const values = String(input.value ?? "").split(hostConfig.choiceSetInputValueSeparator);
      return input.choices.filter(c => values.includes(c.value)).map(c => c.title).join(" · ");
    }
    if (input instanceof AC.ToggleInput) return input.value === input.valueOn ? input.title : "";
    return String(input.value ?? "").trim();
  }).filter(Boolean);
  return answers.join("\n") || title;
}

/* ---------- scrolling and focus ---------- */

let restingAt = 0; // where the page itself last put the transcript

const atEnd = () => {
  const log = $("log");
  return log.scrollTop >= restingAt - 48 || log.scrollHeight - log.clientHeight - log.scrollTop < 48;
};

/** To the newest message; of one taller than the window, to its beginning. */
function toEnd() {
  const log = $("log");
  const last = $("messages").lastElementChild;
  const end = log.scrollHeight - log.clientHeight;
  const top = last ? last.offsetTop - 16 : end;
  log.scrollTop = Math.max(0, Math.min(end, top));
  restingAt = log.scrollTop;
  $("newer").hidden = true;
}

$("log").addEventListener("scroll", () => { if (atEnd()) $("newer").hidden = true; }, { passive: true });
$("newer").addEventListener("click", () => { toEnd(); $("log").focus({ preventScroll: true }); });
new ResizeObserver(() => { if (!$("chat").hidden && atEnd()) toEnd(); }).observe($("log"));

/** To the first answer of the newest card, unless the person is writing or busy elsewhere. */
function attend(fresh) {
  const active = document.activeElement;
  if (active === $("input") || active?.closest("header")) return;
  if (active?.matches("textarea, input[type=text]") && active.value && !active.readOnly) return;
  if (textMode) {
    if (matchMedia("(pointer: fine)").matches) $("input").focus({ preventScroll: true });
    return;
  }
  for (const entry of [...fresh].reverse()) {
    const view = rendered.get(entry.key);
    const first = view?.element?.querySelector("button:enabled, input:enabled, textarea:enabled, select:enabled");
    if (!first) continue;
    // on a touch screen a text field would raise the keyboard over the question
    if (first.matches("textarea, input[type=text]") && !matchMedia("(pointer: fine)").matches) return;
    first.focus({ preventScroll: true });
    return;
  }
}

/* ---------- composer ---------- */

function grow() {
  const input = $("input");
  if (!input.offsetParent) return;
  const style = getComputedStyle(input);
  const most = parseFloat(style.lineHeight) * 5 + parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
  input.style.height = "auto";
  input.style.height = `${Math.min(input.scrollHeight, most)}px`;
  input.style.overflowY = input.scrollHeight > most + 1 ? "auto" : "hidden";
}

function room() {
  const length = $("input").value.trim().length;
  const left = MAX_CHARS - length;
  $("room").textContent = left < 0 ? words.over(-left) : length >= WARN_CHARS ? words.room(left) : "";
  $("room").classList.toggle("over", left < 0);
  $("composer").classList.toggle("over", left < 0);
  $("input").setAttribute("aria-invalid", String(left < 0));
  $("send").disabled = !session || elsewhere || length === 0 || left < 0;
}

function submit() {
  const text = $("input").value.trim();
  if (!text || text.length > MAX_CHARS || elsewhere || !session) return;
  $("input").value = "";
  session.draft = "";
  grow();
  room();
  say({ id: uuid(), type: "message", text }, text);
  $("input").focus({ preventScroll: true });
}

$("input").addEventListener("input", () => {
  grow();
  room();
  if (session) session.draft = $("input").value;
});
$("input").addEventListener("change", save);
$("input").addEventListener("keydown", event => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit();
  }
});
$("composer").addEventListener("submit", event => { event.preventDefault(); submit(); });

// Whoever starts to type with a button in focus means the message field.
document.addEventListener("keydown", event => {
  if (document.body.dataset.part !== "chat" || event.defaultPrevented || event.isComposing) return;
  if (event.key.length !== 1 || event.key === " " || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.activeElement?.matches("input:not([type=checkbox], [type=radio]), textarea, select")) return;
  $("input").focus({ preventScroll: true });
});

/* ---------- connection ---------- */

const troubles = new Set();
const announced = new Set(); // troubles that have lasted long enough to be shown

function trouble(where) {
  if (troubles.has(where)) return;
  troubles.add(where);
  setTimeout(() => {
    if (!troubles.has(where)) return;
    const following = atEnd();
    announced.add(where);
    connection();
    session?.entries.filter(x => x.state === "waiting").forEach(status);
    if (following) toEnd();
  }, 700);
}

function calm(where) {
  if (!troubles.delete(where)) return;
  announced.delete(where);
  connection();
  if (where === "listen") wake();
}

function connection() {
  const text = elsewhere ? words.elsewhere : announced.size ? words.offline : "";
  if ($("line-text").textContent !== text) $("line-text").textContent = text;
  $("line").hidden = !text;
  $("line-button").hidden = !elsewhere;
  $("line-button").textContent = words.here;
}

$("line-button").addEventListener("click", begin);

addEventListener("online", wake);
addEventListener("offline", () => listening?.abort());
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") wake(); else save(); });
addEventListener("pagehide", () => { leaving = true; save(); });
addEventListener("pageshow", event => { if (event.persisted) location.reload(); });

/* ---------- header ---------- */

function showMode() {
  $("as-text").setAttribute("aria-checked", String(textMode));
}

$("as-text").addEventListener("click", () => {
  textMode = !textMode;
  try { localStorage.setItem(TEXT_MODE, textMode ? "yes" : "no"); } catch { /* for this visit only, then */ }
  showMode();
  const log = $("log");
  log.setAttribute("aria-live", "off");
  rendered.forEach(asText);
  toEnd();
  setTimeout(() => log.setAttribute("aria-live", "polite"), 300);
});

$("change").addEventListener("click", () => {
  run++;
  listening?.abort();
  forget();
  $("messages").replaceChildren();
  rendered.clear();
  pick();
});

/* ---------- start ---------- */

showMode();
session = restore();
if (session) begin();
else pick();
