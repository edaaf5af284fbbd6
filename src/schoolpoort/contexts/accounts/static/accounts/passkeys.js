// Passkeys: asks the browser to make or use one and sends the answer with the form around the button.
// A form says what it wants: data-passkey="create" or "get", with data-options or, fetched when needed,
// data-options-url. Parts with data-passkey-works show only where the browser knows passkeys.
"use strict";

(() => {
  const works = Boolean(window.PublicKeyCredential && navigator.credentials && window.webauthnJSON);

  const optionsOf = async (form) => {
    if (form.dataset.options) return JSON.parse(form.dataset.options);
    const answer = await fetch(form.dataset.optionsUrl, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(`options: ${answer.status}`);
    return (await answer.json()).request_options;
  };

  const perform = async (form) => {
    const trouble = form.querySelector("[data-passkey-trouble]");
    trouble.hidden = true;
    try {
      const options = await optionsOf(form);
      const credential = await (form.dataset.passkey === "create"
        ? window.webauthnJSON.create(options.creation_options || options)
        : window.webauthnJSON.get(options.request_options || options));
      form.elements.credential.value = JSON.stringify(credential);
      form.submit();
    } catch {
      // Somebody pressed Cancel, took too long, or has no passkey for us here: the sentence on the page says what to do.
      trouble.hidden = false;
      trouble.focus();
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    for (const part of document.querySelectorAll("[data-passkey-works]")) part.hidden = !works;
    for (const part of document.querySelectorAll("[data-passkey-unknown]")) part.hidden = works;
    for (const form of document.querySelectorAll("form[data-passkey]")) {
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        if (works) perform(form);
      });
    }
  });
})();
