// Keeps the pages of the round for an hour without a connection: only under /m/, a day at most, gone at sign-out.
"use strict";

const ROOM = "round-1";
const KEPT_AT = "X-Kept-At";
const DAY = 24 * 60 * 60 * 1000;
const MOST_PAGES = 5;
const ROUND = new URL(self.registration.scope).pathname;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

const stamped = async (answer) => {
  const headers = new Headers(answer.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  headers.set(KEPT_AT, String(Date.now()));
  return new Response(await answer.blob(), { status: answer.status, headers });
};

const isPage = (address) => new URL(address).pathname === ROUND;

const keep = async (address, answer) => {
  const room = await caches.open(ROOM);
  await room.put(address, await stamped(answer));
  const pages = (await room.keys()).filter((each) => isPage(each.url));
  await Promise.all(pages.slice(0, Math.max(0, pages.length - MOST_PAGES)).map((each) => room.delete(each)));
};

const kept = async (address) => {
  const room = await caches.open(ROOM);
  const found = await room.match(address);
  if (!found) return undefined;
  if (Date.now() - Number(found.headers.get(KEPT_AT)) < DAY) return found;
  await caches.delete(ROOM);
  return undefined;
};

const newestPage = async () => {
  const pages = (await (await caches.open(ROOM)).keys()).filter((each) => isPage(each.url));
  return pages.length ? kept(pages[pages.length - 1].url) : undefined;
};

const page = async (request) => {
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) await keep(request.url, answer.clone());
    // Somebody who has to sign in again is shown no families of before.
    else if (answer.type === "opaqueredirect" || answer.redirected) await caches.delete(ROOM);
    return answer;
  } catch (problem) {
    const found = (await kept(request.url)) || (await newestPage());
    if (found) return found;
    throw problem;
  }
};

const file = async (request) => (await kept(request.url)) || fetch(request);

self.addEventListener("message", (event) => {
  const { page: address, files } = event.data;
  const wanted = [new URL(address, self.location).href, ...files].filter((each) => new URL(each).origin === self.location.origin);
  event.waitUntil(Promise.all(wanted.map(async (each) => {
    const answer = await fetch(each, { credentials: "same-origin" });
    if (answer.ok && !answer.redirected) await keep(each, answer);
  })));
});

self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== self.location.origin) return;
  if (event.request.mode === "navigate" && isPage(event.request.url)) event.respondWith(page(event.request));
  else if (address.pathname.startsWith("/static/")) event.respondWith(file(event.request));
});
