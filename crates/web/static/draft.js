// Sinetti: a draft is saved as one types. Without this file every button of its page saves it.

const QUIET = 900; // milliseconds without a key

let timer;
const draft = () => document.querySelector("form.draft[data-saves]");

const tell = (form, word) => {
  const chip = form.querySelector(".saved");
  const text = chip?.dataset[word];
  if (!text) return;
  const failed = word !== "saved" && word !== "saving";
  chip.classList.toggle("bounced", failed);
  const icon = chip.querySelector("use");
  icon.setAttribute("href", icon.getAttribute("href").replace(/#.*/, failed ? "#i-bounced" : "#i-check"));
  if (chip.lastElementChild.textContent !== text) chip.lastElementChild.textContent = text;
};

// Why an answer is not that of a saved draft.
const fault = (answer) => {
  if (answer.status === 401) return "signedOut";
  if (answer.status === 409) return "conflict";
  // Led on to the page of what was sent meanwhile.
  if (answer.redirected) return "sent";
  return answer.status >= 400 && answer.status < 500 ? "refused" : "failed";
};

const save = async (form) => {
  // A form has buttons called "action": its address is only in the attribute.
  const data = new FormData(form);
  data.delete("files");
  data.set("action", "save");
  tell(form, "saving");
  try {
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body: data, headers: { Accept: "application/json" } });
    if (!answer.ok || !answer.headers.get("content-type")?.startsWith("application/json")) return tell(form, fault(answer));
    form.elements.version.value = (await answer.json()).version;
    tell(form, "saved");
  } catch {
    tell(form, "offline");
  }
};

const start = (form) => {
  clearTimeout(timer);
  if (form.saving || form.classList.contains("sending")) return;
  form.saving = save(form).finally(() => { form.saving = undefined; });
};

document.addEventListener("input", (event) => {
  const form = draft();
  if (!form || event.target.form !== form || event.target.type === "file") return;
  clearTimeout(timer);
  timer = setTimeout(() => start(form), QUIET);
});

// Whoever was invited before comes with name, phone and language, where nothing else was typed.
document.addEventListener("input", (event) => {
  const form = draft();
  if (event.target.getAttribute("list") !== "contacts" || event.target.form !== form) return;
  const contact = [...event.target.list.options].find((option) => option.value === event.target.value);
  const field = (name) => form.elements[event.target.name.replace("email", name)];
  if (!contact || field("name").value) return;
  field("name").value = contact.dataset.name;
  field("language").value = contact.dataset.language;
  if (field("phone") && !field("phone").value) field("phone").value = contact.dataset.phone;
});

// The line of the numbered steps says the turn that is chosen.
document.addEventListener("change", (event) => {
  if (event.target.name?.endsWith("-step")) event.target.closest("[data-step]").dataset.step = event.target.value;
});

// A button waits for what is being saved: that changes the version which the form carries.
document.addEventListener("submit", (event) => {
  const form = draft();
  clearTimeout(timer);
  if (event.target !== form || !form.saving) return;
  event.preventDefault();
  const button = event.submitter;
  form.saving.finally(() => form.requestSubmit(button));
});
