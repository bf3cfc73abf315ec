// Calls to the bot: what it refused, what is worth another try, and how long to wait for that.

export class Refusal extends Error { // the server understood and said no
  constructor(status, problem) {
    super(problem?.title ?? `HTTP ${status}`);
    this.status = status;
    this.code = problem?.code ?? "";
  }
}
export class Trouble extends Error { // network, server down, told to wait: worth trying again
  constructor(message, afterMs = 0, status = 0) {
    super(message);
    this.afterMs = afterMs;
    this.status = status;
  }
}

export async function call(method, path, { token, body, signal } = {}) {
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
    throw new Trouble(`HTTP ${status}`, Number.isFinite(seconds) ? Math.min(seconds, 60) * 1000 : 0, status);
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

/** Waits, but no longer than until the connection or the person comes back. */
const wakers = new Set();
export function pause(ms) {
  return new Promise(resolve => {
    const done = () => { clearTimeout(timer); wakers.delete(done); resolve(); };
    const timer = setTimeout(done, ms);
    wakers.add(done);
  });
}
export const wake = () => [...wakers].forEach(done => done());
export const backOff = attempt => Math.min(15_000, 500 * 2 ** attempt) * (0.75 + Math.random() / 2);
