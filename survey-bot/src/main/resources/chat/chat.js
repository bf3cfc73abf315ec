// The chat page of Arvio: opens by a personal link (or picks an expert, in the demo only), talks to the bot, shows its cards.
// Speaks the protocol under /chat; keeps the transcript in this tab only (sessionStorage).

import "./composer.js";
import { begin, leave } from "./conversation.js";
import { $ } from "./dom.js";
import { wake } from "./http.js";
import { follow, followed } from "./link.js";
import { pick } from "./picker.js";
import { now, restore, save } from "./state.js";
import { textMode, toggleText } from "./transcript.js";

const showMode = () => $("as-text").setAttribute("aria-checked", String(textMode));

$("as-text").addEventListener("click", () => {
  toggleText();
  showMode();
});

$("change").addEventListener("click", () => {
  leave();
  pick();
});

addEventListener("online", wake);
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") wake(); else save(); });
addEventListener("pagehide", () => { now.leaving = true; save(); });
addEventListener("hashchange", () => { if (followed()) location.reload(); }); // a link followed in this very tab
addEventListener("pageshow", event => { if (event.persisted) location.reload(); });

showMode();
if (followed()) {
  follow();
} else {
  now.session = restore();
  if (now.session) begin();
  else pick();
}
