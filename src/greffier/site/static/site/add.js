// Files are sent one by one, with their progress; one whose connection is lost stays here and can be sent again.
"use strict";

const form = document.getElementById("add-form");
const sending = document.getElementById("sending");
const waiting = [];
let busy = false;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  take(form.elements.files.files);
  form.elements.files.value = "";
});

for (const name of ["dragenter", "dragover"]) form.addEventListener(name, (event) => {
  event.preventDefault();
  form.classList.add("over");
});
for (const name of ["dragleave", "drop"]) form.addEventListener(name, () => form.classList.remove("over"));
form.addEventListener("drop", (event) => {
  event.preventDefault();
  take(event.dataTransfer.files);
});

window.addEventListener("beforeunload", (event) => {
  if (busy || waiting.length) event.preventDefault();
});

function take(files) {
  for (const file of files) {
    const row = document.createElement("li");
    const name = document.createElement("span");
    const progress = document.createElement("progress");
    name.textContent = file.name;
    progress.max = Math.max(file.size, 1);
    progress.value = 0;
    progress.setAttribute("aria-label", form.dataset.sending);
    row.append(name, " ", progress);
    sending.append(row);
    waiting.push({ file, row, progress, level: form.elements.level.value });
  }
  next();
}

function next() {
  if (busy || !waiting.length) return;
  busy = true;
  send(waiting.shift());
}

function send(one) {
  const body = new FormData();
  body.append("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
  body.append("level", one.level);
  body.append("files", one.file);
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.setRequestHeader("HX-Request", "true");
  request.upload.addEventListener("progress", (event) => { one.progress.value = event.loaded; });
  request.addEventListener("load", () => {
    const answer = new DOMParser().parseFromString(request.responseText, "text/html");
    const list = answer.getElementById("uploads");
    if (list) {
      one.row.remove();
      document.getElementById("uploads").replaceWith(list);
      htmx.process(list);
    } else {
      refused(one, request, answer);
    }
    done();
  });
  for (const name of ["error", "abort", "timeout"]) request.addEventListener(name, () => { lost(one); done(); });
  request.send(body);
}

function done() {
  busy = false;
  next();
}

// Why the site did not take it, in its own words: the sign-in page is where somebody goes whose session has ended.
function refused(one, request, answer) {
  if (request.getResponseHeader("HX-Redirect")) lost(one, form.dataset.signedOut);
  else lost(one, (answer.querySelector(".lead") || answer.body).textContent.trim() || form.dataset.lost);
}

function lost(one, words = form.dataset.lost) {
  const told = document.createElement("span");
  const again = document.createElement("button");
  told.className = "bad";
  told.textContent = ` ${words} `;
  again.type = "button";
  again.textContent = form.dataset.again;
  again.addEventListener("click", () => {
    told.remove();
    again.remove();
    one.progress.value = 0;
    waiting.push(one);
    next();
  });
  one.row.append(told, again);
}
