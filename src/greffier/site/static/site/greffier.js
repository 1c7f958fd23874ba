// What pages do beyond links and forms: the panel of evidence, and nothing that cannot be done without it.
"use strict";

let opener = null;

document.addEventListener("click", (event) => {
  const cited = event.target.closest("a.cited");
  if (cited && !event.defaultPrevented && !(event.ctrlKey || event.metaKey || event.shiftKey || event.button)) {
    event.preventDefault();
    opener = cited;
    htmx.ajax("GET", cited.href, { source: cited, target: "#evidence" });
  }
  const closer = event.target.closest("[data-close]");
  if (closer) close(document.querySelector(closer.dataset.close));
});

document.addEventListener("keydown", (event) => {
  const box = document.querySelector("#q");
  if (box && event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    box.focus();
    box.select();
  }
  const panel = document.querySelector("#evidence");
  if (event.key === "Escape" && panel?.childElementCount) close(panel);
});

document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target?.id !== "evidence") return;
  const heading = event.detail.target.querySelector("h2");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
});

// A page that cannot be had in a part is shown whole, and says why: as if there were no script. Who only came too fast
// keeps the form as it is filled in, and is told where the answer would stand.
document.addEventListener("htmx:responseError", (event) => {
  const { elt, pathInfo, target, xhr } = event.detail;
  const link = elt.closest?.("a[href]");
  if (link) window.location.assign(link.href);
  else if (!elt.matches?.("[data-redraw], #drafted")) return;
  else if (xhr.status === 429) target.replaceChildren(notice(xhr.responseText));
  else window.location.assign(pathInfo.finalRequestPath);
});

function notice(page) {
  const said = document.createElement("p");
  said.className = "notice";
  said.textContent = new DOMParser().parseFromString(page, "text/html").querySelector("main .lead")?.textContent;
  return said;
}

function close(panel) {
  panel.replaceChildren();
  opener?.focus();
  opener = null;
}
