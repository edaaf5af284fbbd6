// Two small things that HTML alone does not do everywhere: open and close a dialog, and bring a reader to the errors.
"use strict";

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-opens], [data-closes]");
  if (!button) return;
  if (button.dataset.opens) {
    document.getElementById(button.dataset.opens)?.showModal();
  } else {
    button.closest("dialog")?.close();
  }
});

const goToErrors = (root) => root.querySelector("[data-error-summary]:not(.gallery-example *)")?.focus();

document.addEventListener("DOMContentLoaded", () => goToErrors(document));
document.addEventListener("htmx:afterSwap", (event) => goToErrors(event.target));
