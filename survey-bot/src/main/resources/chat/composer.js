// The message field.

import { say } from "./sending.js";
import { $, uuid } from "./dom.js";
import { onLanguage } from "./page.js";
import { now, save } from "./state.js";
import { words } from "./words.js";

const MAX_CHARS = 4000;
const WARN_CHARS = 3600;

export function grow() {
  const input = $("input");
  if (!input.offsetParent) return;
  const style = getComputedStyle(input);
  const most = parseFloat(style.lineHeight) * 5 + parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
  input.style.height = "auto";
  input.style.height = `${Math.min(input.scrollHeight, most)}px`;
  input.style.overflowY = input.scrollHeight > most + 1 ? "auto" : "hidden";
}

export function room() {
  const length = $("input").value.trim().length;
  const left = MAX_CHARS - length;
  // said at the border and every hundred characters, not at each of them
  $("room").setAttribute("aria-live", left === -1 || length === WARN_CHARS || left % 100 === 0 ? "polite" : "off");
  $("room").textContent = left < 0 ? words.over(-left) : length >= WARN_CHARS ? words.room(left) : "";
  $("room").classList.toggle("over", left < 0);
  $("composer").classList.toggle("over", left < 0);
  $("input").setAttribute("aria-invalid", String(left < 0));
  $("send").disabled = !now.session || now.elsewhere || length === 0 || left < 0;
}

function submit() {
  const text = $("input").value.trim();
  if (!text || text.length > MAX_CHARS || now.elsewhere || !now.session) return;
  $("input").value = "";
  now.session.draft = "";
  grow();
  room();
  say({ id: uuid(), type: "message", text }, text);
  $("input").focus({ preventScroll: true });
}

$("input").addEventListener("input", () => {
  grow();
  room();
  if (now.session) now.session.draft = $("input").value;
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

onLanguage(() => {
  $("input").placeholder = words.placeholder;
  room();
});
