// Sinetti: files are sent as soon as they are chosen, and the page shows how far they are.
// Without this file the form's own button sends them.

// Shows an answer in place of this page's main part.
const show = (answer, address) => {
  const main = answer.querySelector("main");
  document.title = answer.title;
  document.querySelector("main").replaceWith(main);
  history.replaceState(null, "", address);
  main.querySelector(".error-summary")?.focus();
};

const answered = (request, form) => {
  const answer = new DOMParser().parseFromString(request.responseText, "text/html");
  // A form has buttons called "action": its address is only in the attribute.
  const draft = answer.querySelector("form.draft")?.getAttribute("action");
  const inPlace = form.matches(".draft") || request.status >= 400;
  if (draft && inPlace) show(answer, draft);
  else if (draft) location.assign(draft);
  // Something else: the browser's own way of sending shows it.
  else form.submit();
};

const send = (form) => {
  const progress = form.querySelector("progress");
  const data = new FormData(form);
  if (form.matches(".draft")) data.set("action", "add-files");
  const request = new XMLHttpRequest();
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) progress.value = (100 * event.loaded) / event.total;
  });
  request.addEventListener("load", () => answered(request, form));
  request.addEventListener("error", () => form.submit());
  progress.hidden = false;
  form.classList.add("sending");
  request.open("POST", form.getAttribute("action"));
  request.send(data);
};

document.addEventListener("change", async (event) => {
  const form = event.target.form;
  if (event.target.type !== "file" || !form?.hasAttribute("data-upload") || !event.target.files.length) return;
  if (form.classList.contains("sending")) return;
  // What is being saved at this moment has to be finished first: it changes the draft's version.
  await form.saving;
  send(form);
});
