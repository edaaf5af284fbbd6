// The board asks again by itself. "Nothing moved" (304) leaves the page as it is, and so does a menu that is open.
"use strict";

document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status === 304) event.detail.shouldSwap = false;
});

document.addEventListener("htmx:beforeRequest", (event) => {
  const live = event.target.closest("[data-live-board]");
  if (!live) return;
  const busy = live.querySelector("details[open]") || (live.contains(document.activeElement) && document.activeElement.matches("button, summary"));
  if (busy || document.hidden) event.preventDefault();
});
