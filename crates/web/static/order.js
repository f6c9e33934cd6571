// Sinetti: files and signatories are moved by dragging them. Without this file the arrows of each do it.

let dragged;

const row = (node) => node?.closest?.(".draft [data-move]");
const place = (item) => [...item.parentElement.children].indexOf(item) + 1;

// A grip before the arrows: the fields beside it stay free for selecting text.
const equip = (root) => {
  for (const item of root.querySelectorAll(".draft [data-move]")) {
    const tools = item.querySelector(".tools");
    if (!tools || item.parentElement.children.length < 2 || tools.querySelector(".grip")) continue;
    const grip = document.createElement("span");
    grip.className = "grip";
    grip.draggable = true;
    grip.setAttribute("aria-hidden", "true");
    const arrow = tools.querySelector("svg use");
    if (arrow) {
      grip.append(arrow.closest("svg").cloneNode(true));
      const use = grip.querySelector("use");
      use.setAttribute("href", use.getAttribute("href").replace(/#.*/, "#i-grip"));
    }
    tools.prepend(grip);
  }
};

const leave = () => document.querySelectorAll(".over").forEach((item) => item.classList.remove("over"));

document.addEventListener("dragstart", (event) => {
  if (!event.target.classList?.contains("grip")) return;
  dragged = row(event.target);
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", dragged.dataset.move);
  event.dataTransfer.setDragImage(dragged, 20, 20);
});

document.addEventListener("dragover", (event) => {
  const item = row(event.target);
  if (!dragged || item?.parentElement !== dragged.parentElement) return;
  event.preventDefault();
  leave();
  if (item !== dragged) item.classList.add("over");
});

document.addEventListener("drop", (event) => {
  const item = row(event.target);
  if (!dragged || item?.parentElement !== dragged.parentElement) return;
  event.preventDefault();
  if (item === dragged) return;
  // The same as a button of the form: what was typed is saved, and the page comes back in the new order.
  const button = document.createElement("button");
  Object.assign(button, { name: "action", value: `${dragged.dataset.move}-to-${place(item)}`, hidden: true });
  const form = item.closest("form");
  form.append(button);
  form.requestSubmit(button);
});

document.addEventListener("dragend", () => {
  dragged = undefined;
  leave();
});

// A page part that was exchanged after an upload gets its grips too.
new MutationObserver(() => equip(document)).observe(document.body, { childList: true, subtree: true });
equip(document);
