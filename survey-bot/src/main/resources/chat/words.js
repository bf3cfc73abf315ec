// What the page itself says, in three languages.

export const LANGUAGES = { fi: "suomi", sv: "svenska", en: "English" };

const WORDS = {
  fi: {
    answersOf: "Vastaajana",
    change: "Vaihda asiantuntijaa", changeShort: "Vaihda",
    asText: "Näytä tekstinä",
    pickTitle: "Kenenä vastaat?",
    pickIntro: "Tämä on esittely, ja luettelon ihmiset on keksitty. Valitse heistä yksi, niin näet, millaisen keskustelun Arvio käy hänen kanssaan.",
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
    problems: {
      "payload-too-large": "Viesti on liian pitkä. Lyhennä sitä ja lähetä se uudelleen.",
      "malformed-activity": "Arvio ei saanut viestistä selvää. Lataa sivu uudelleen ja vastaa sitten vielä kerran.",
      "unauthenticated": "Keskustelu ei ole enää auki tässä selaimessa. Lataa sivu uudelleen.",
      "forbidden": "Keskustelu kuuluu jollekulle toiselle. Avaa oma keskustelusi omasta linkistäsi.",
      "not-found": "Keskustelua ei enää ole. Lataa sivu uudelleen.",
      other: "Lataa sivu uudelleen. Jos se ei auta, ota yhteyttä maahanmuuttoyksikköön.",
    },
  },
  sv: {
    answersOf: "Du svarar som",
    change: "Byt expert", changeShort: "Byt",
    asText: "Visa som text",
    pickTitle: "Vem svarar du som?",
    pickIntro: "Det här är en demonstration och personerna i listan är påhittade. Välj en av dem, så ser du hur Arvio chattar med just den personen.",
    search: "Sök på namn eller enhet",
    found: n => n === 0 ? "Inga träffar. Pröva med början av namnet eller med enheten." : n === 1 ? "1 expert" : `${n} experter`,
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
    offline: "Anslutningen är bruten. Jag försöker igen, och dina meddelanden skickas när den fungerar igen.",
    waiting: "Väntar på anslutning",
    failed: "Meddelandet kom inte fram.",
    elsewhere: "Chatten är nu öppen i en annan flik.",
    here: "Fortsätt här",
    problems: {
      "payload-too-large": "Meddelandet är för långt. Korta av det och skicka det på nytt.",
      "malformed-activity": "Arvio kunde inte läsa meddelandet. Ladda om sidan och svara sedan en gång till.",
      "unauthenticated": "Chatten är inte längre öppen i den här webbläsaren. Ladda om sidan.",
      "forbidden": "Chatten hör till någon annan. Öppna din egen chatt via din egen länk.",
      "not-found": "Chatten finns inte längre. Ladda om sidan.",
      other: "Ladda om sidan. Om det inte hjälper kan du kontakta enheten för invandring.",
    },
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
    problems: {
      "payload-too-large": "The message is too long. Shorten it and send it again.",
      "malformed-activity": "Arvio could not read the message. Reload the page, then answer once more.",
      "unauthenticated": "The conversation is no longer open in this browser. Reload the page.",
      "forbidden": "The conversation belongs to someone else. Open your own from your own link.",
      "not-found": "The conversation is no longer there. Reload the page.",
      other: "Reload the page. If that does not help, contact the Immigration Unit.",
    },
  },
};

export const supported = tag => {
  const code = String(tag ?? "").toLowerCase().split(/[-_]/)[0];
  return Object.hasOwn(WORDS, code) ? code : null;
};

/** Live: whoever imports these sees every change. */
export let language = (navigator.languages ?? []).map(supported).find(Boolean) ?? "fi";
export let words = WORDS[language];

/** Takes a language if the page speaks it, else stays with the one it has. */
export function choose(tag) {
  const code = supported(tag);
  if (!code) return;
  language = code;
  words = WORDS[code];
}
