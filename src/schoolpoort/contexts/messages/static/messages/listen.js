// "Listen": the button appears where this device itself has a voice of the page's language. Voices that send the text
// to somebody else's computer are left out. Without script, or without such a voice, nothing is missing but the button.
(() => {
  const button = document.getElementById("listen");
  const said = document.getElementById("said");
  const speech = window.speechSynthesis;
  if (!button || !said || !speech) return;
  const language = document.documentElement.lang.split("-")[0];
  const label = button.querySelector("span");
  const listen = label.textContent;
  const voice = () => speech.getVoices().find((each) => each.localService && each.lang.split(/[-_]/)[0] === language);
  const offer = () => { button.hidden = !voice(); };
  const sentences = () => [...said.querySelectorAll("h1, h2, h3, p, time, li")]
    .filter((each) => !each.closest("[lang]:not([lang|=" + language + "]) , .small"))
    .map((each) => each.textContent.trim()).filter(Boolean);
  const stop = () => { speech.cancel(); label.textContent = listen; };
  const start = () => {
    const parts = sentences();
    label.textContent = button.dataset.stop;
    parts.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice();
      utterance.lang = utterance.voice.lang;
      utterance.rate = 0.9;
      if (index === parts.length - 1) utterance.onend = stop;
      speech.speak(utterance);
    });
  };
  offer();
  speech.addEventListener?.("voiceschanged", offer);
  button.addEventListener("click", () => (speech.speaking ? stop() : start()));
  addEventListener("pagehide", () => speech.cancel());
})();
