// A file that is dropped anywhere on the form of Klare taal goes into its file field; without this file the field
// itself still takes it. Nothing is sent before the writer asks for it.
(() => {
  "use strict";

  const form = document.querySelector("form[data-drop-area]");
  const field = form && form.querySelector('input[type="file"]');
  if (!form || !field || !("DataTransfer" in window)) return;

  const holdsFile = (event) => Array.from(event.dataTransfer?.types ?? []).includes("Files");
  const show = (over) => form.classList.toggle("is-over", over);

  form.addEventListener("dragover", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    show(true);
  });
  form.addEventListener("dragleave", (event) => {
    if (!form.contains(event.relatedTarget)) show(false);
  });
  form.addEventListener("drop", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    show(false);
    const one = new DataTransfer();
    one.items.add(event.dataTransfer.files[0]);
    field.files = one.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    field.focus();
  });
})();
