// The conversation of this tab, and its copy in sessionStorage that survives a reload.

const STORE = "arvio.chat";

export const now = {
  /** { expert, conversation, token, language, after, entries, outbox, draft } or null */
  session: null,
  /** Grows whenever the loops of an earlier conversation must stop. */
  run: 0,
  leaving: false,
  /** Another tab has the conversation. */
  elsewhere: false,
};

export function save() {
  if (!now.session) return;
  for (;;) {
    try {
      sessionStorage.setItem(STORE, JSON.stringify(now.session));
      return;
    } catch { // full, or forbidden: the oldest part of the transcript goes first
      if (now.session.entries.length < 2) return;
      now.session.entries.splice(0, Math.ceil(now.session.entries.length / 4));
    }
  }
}

export function restore() {
  try {
    const stored = JSON.parse(sessionStorage.getItem(STORE));
    return stored?.conversation && stored.token && stored.expert ? stored : null;
  } catch { return null; }
}

export function forget() {
  now.session = null;
  try { sessionStorage.removeItem(STORE); } catch { /* nothing to forget */ }
}
