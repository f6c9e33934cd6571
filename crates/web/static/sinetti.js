// Sinetti: small comforts. Every page works without this file.

// Menus: Escape or a click elsewhere closes them; Escape gives the focus back.
const openMenus = () => document.querySelectorAll("details.menu[open]");
addEventListener("click", (event) => {
  for (const menu of openMenus()) if (!menu.contains(event.target)) menu.open = false;
});
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of openMenus()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// The current tab is in sight, however many stand before it on a narrow window.
for (const tabs of document.querySelectorAll(".tabs")) {
  const current = tabs.querySelector("[aria-current]");
  if (current) tabs.scrollLeft += Math.max(0, current.getBoundingClientRect().right - tabs.getBoundingClientRect().right);
}

// A refused form: the summary has the focus, so that it is read first.
document.querySelector(".error-summary")?.focus();

// Drop zones: light up while a file hovers over them; show what was chosen, and send at once where that is the next step.
for (const zone of document.querySelectorAll(".drop")) {
  const lit = (on) => () => zone.classList.toggle("over", on);
  zone.addEventListener("dragenter", lit(true));
  zone.addEventListener("dragover", lit(true));
  zone.addEventListener("dragleave", lit(false));
  zone.addEventListener("drop", lit(false));
  const input = zone.querySelector('[type="file"]');
  input?.addEventListener("change", () => {
    if (!input.files.length) return;
    const chosen = zone.querySelector("[data-chosen]");
    if (chosen) chosen.textContent = [...input.files].map((file) => file.name).join(", ");
    if ("atOnce" in input.dataset) input.form.requestSubmit();
  });
}

// A form is sent once; its buttons rest until the browser shows this page again.
let sent = null;
addEventListener("submit", (event) => {
  if (event.defaultPrevented || event.target.method !== "post") return;
  if (sent === event.target) event.preventDefault();
  sent = event.target;
  setTimeout(() => { sent = null; }, 4000);
});
addEventListener("pageshow", () => { sent = null; });

// The passphrase of an ordinary message travels in the address's fragment, which no server sees. It is filled in, never sent:
// only a person's own press opens an invitation.
const passphrase = document.querySelector("[data-passphrase] [name=passphrase]");
if (passphrase && location.hash.length > 1) {
  passphrase.value = location.hash.slice(1);
  history.replaceState(null, "", location.pathname + location.search);
  passphrase.form.querySelector("button").focus();
}

// Print or save the page.
for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());

// A page that waits for the service looks again by itself, up to a minute.
const waiting = document.querySelector("[data-again]");
if (waiting) {
  const looks = Number(sessionStorage.getItem("looks") ?? 0) + 1;
  sessionStorage.setItem("looks", looks);
  if (looks <= 30) setTimeout(() => location.reload(), Number(waiting.dataset.again) * 1000);
} else {
  sessionStorage.removeItem("looks");
}

// The drawing pad is fetched when somebody wants to draw.
for (const pad of document.querySelectorAll("canvas[data-pad]")) {
  const start = () => {
    const wanted = pad.closest("form").querySelector("[name=how][value=draw]").checked;
    if (!wanted || pad.dataset.started) return;
    pad.dataset.started = "yes";
    import(pad.dataset.pad).then((module) => module.start(pad));
  };
  pad.closest("form").addEventListener("change", start);
  start();
}
