// Hands title and link to the phone's own share sheet, or copies the text; without script the text can be selected.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const box = document.querySelector("[data-share]");
  if (!box) return;
  const text = document.querySelector("[data-share-text]");
  const open = box.querySelector("[data-share-open]");
  const copy = box.querySelector("[data-share-copy]");
  const token = JSON.parse(document.body.getAttribute("hx-headers") || "{}")["X-CSRFToken"];
  const log = () => fetch(box.dataset.shareLog, { method: "POST", headers: { "X-CSRFToken": token, "X-Share-Sheet": "1" } });

  if (navigator.share) {
    open.hidden = false;
    open.addEventListener("click", async () => {
      try {
        await navigator.share({ title: box.dataset.shareTitle, url: box.dataset.shareAddress });
      } catch {
        return; // Somebody closed the share sheet: nothing was shared.
      }
      log();
    });
  }
  if (navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text.value);
      log();
    });
  }
});
