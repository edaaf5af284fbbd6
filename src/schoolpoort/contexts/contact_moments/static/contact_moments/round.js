// The round with the telephone: what is noted without a connection waits here, ten at most, and goes once there is one.
// Nothing here holds a surname; everything goes at sign-out (Clear-Site-Data) and after 24 hours. Without script the
// form posts as any form does.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form[data-round]");
  if (!form) return;
  const KEY = "schoolpoort-round";
  const MOST = 10;
  const DAY = 24 * 60 * 60 * 1000;
  const said = document.querySelector("[data-round-said]");
  const referral = document.querySelector("[data-round-referral]");
  const words = form.dataset;
  let sending = false;

  const read = () => {
    let kept = null;
    try { kept = JSON.parse(localStorage.getItem(KEY)); } catch { kept = null; }
    if (!kept || kept.owner !== words.owner) return [];
    return kept.items.filter((item) => Date.now() - Date.parse(item.at) < DAY);
  };
  const write = (items) => {
    if (items.length) localStorage.setItem(KEY, JSON.stringify({ owner: words.owner, items }));
    else localStorage.removeItem(KEY);
  };
  const say = (text, state) => {
    said.textContent = text;
    said.className = `message ${state || ""}`;
    said.hidden = !text;
  };
  const sayWaiting = (count) => say(count ? words.waiting.replace("{n}", count) : "", "state-sent");

  const freshToken = async () => {
    const page = await fetch(words.page, { headers: { "X-Round": "token" } });
    const found = new DOMParser().parseFromString(await page.text(), "text/html").querySelector("form[data-round] [name=csrfmiddlewaretoken]");
    if (found) form.querySelector("[name=csrfmiddlewaretoken]").value = found.value;
    return Boolean(found);
  };
  const post = (item) => {
    const body = new URLSearchParams({ client_id: item.id, guardian: item.guardian, kind: item.kind, words: item.words, at: item.at, owner: words.owner });
    item.topics.forEach((topic) => body.append("topic", topic));
    const token = form.querySelector("[name=csrfmiddlewaretoken]").value;
    return fetch(words.page, { method: "POST", body, headers: { Accept: "application/json", "X-CSRFToken": token } });
  };
  const isAnswer = (answer) => (answer.headers.get("Content-Type") || "").startsWith("application/json");

  // Sends what waits, oldest first; an item goes from the list only when the school answered about it.
  const send = async () => {
    if (sending || !read().length) return;
    sending = true;
    let saved = 0;
    let problem = "";
    let refused = "";
    try {
      for (let item = read()[0]; item; item = read()[0]) {
        let answer = await post(item);
        if (answer.status === 403 && (await freshToken())) answer = await post(item);
        if (!isAnswer(answer)) { problem = answer.status < 500 ? words.signIn : words.later; break; }
        const told = await answer.json();
        if (answer.status === 409) { problem = told.problem; write([]); break; }
        if (answer.ok) saved += 1; else refused = told.problem || words.refused;
        const sent = item.id;
        write(read().filter((other) => other.id !== sent));
      }
      if (problem || refused) say(problem || refused, "state-question");
      else say(words.saved.replace("{n}", saved), "state-understood");
    } catch {
      sayWaiting(read().length);
    } finally {
      sending = false;
    }
  };

  form.addEventListener("submit", (event) => {
    const data = new FormData(form);
    if (data.get("worried")) {
      // Referred, never kept: online the school's page says where to go, offline the same words stand here.
      if (navigator.onLine) return;
      event.preventDefault();
      referral.hidden = false;
      form.reset();
      referral.querySelector("h2").focus();
      return;
    }
    if (!window.crypto || !crypto.randomUUID || !data.get("guardian")) return;
    const items = read();
    if (items.length >= MOST) {
      event.preventDefault();
      say(words.full, "state-question");
      return;
    }
    const item = {
      id: crypto.randomUUID(),
      guardian: data.get("guardian"),
      kind: data.get("kind"),
      topics: data.getAll("topic"),
      words: data.get("words") || "",
      at: new Date().toISOString(),
    };
    try { write([...items, item]); } catch { return; }
    event.preventDefault();
    form.reset();
    sayWaiting(items.length + 1);
    said.scrollIntoView({ block: "nearest" });
    send();
  });

  const search = document.querySelector("[data-round-search]");
  search.hidden = false;
  search.querySelector("input").addEventListener("input", (event) => {
    const wanted = event.target.value.trim().toLowerCase();
    form.querySelectorAll("[data-round-family]").forEach((family) => {
      family.hidden = !family.textContent.toLowerCase().includes(wanted);
    });
  });

  // Forgets what is too old, and what another person left on this telephone.
  try { write(read()); } catch { /* a browser that keeps nothing keeps nothing */ }
  window.addEventListener("online", send);
  // A telephone may have a connection again, or a school its server, without the browser saying so.
  window.setInterval(send, 60 * 1000);
  sayWaiting(read().length);
  send();

  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register(words.worker, { scope: words.page }).then(() => navigator.serviceWorker.ready).then((ready) => {
    const files = [...document.querySelectorAll("script[src], link[rel=stylesheet]")].map((each) => each.src || each.href);
    ready.active.postMessage({ page: location.pathname + location.search, files });
  }).catch(() => {});
});
