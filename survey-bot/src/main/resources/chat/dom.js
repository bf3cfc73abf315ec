// Small helpers around the document.

export const $ = id => document.getElementById(id);

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "class") node.className = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children);
  return node;
}

export function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID(); // absent on plain http outside loopback
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = (b[6] & 0x0f) | 0x40;
  b[8] = (b[8] & 0x3f) | 0x80;
  const hex = [...b].map(x => x.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export const fold = text => String(text ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("fi");

/** Text with its web addresses made into links; nothing else in it means anything. No line begins with a dash: "4 – a lot". */
export function linked(plain) {
  const text = plain.replace(/(\d) – /g, "$1\u00a0– ");
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
