// A certified OpenID Connect provider with four invented people, for tests/e2e/test_sign_in_elsewhere.py.
// Usage: node provider.mjs PORT REDIRECT_URI PEOPLE (PEOPLE: JSON, subject -> claims). Prints "ready" when it answers.
import { createServer } from "node:http";
import { Provider } from "oidc-provider";

const [port, redirectUri, people] = process.argv.slice(2);
const issuer = `http://localhost:${port}`;
const accounts = JSON.parse(people);

const provider = new Provider(issuer, {
  clients: [{
    client_id: "schoolpoort",
    client_secret: "a-secret-of-this-test",
    redirect_uris: [redirectUri],
    grant_types: ["authorization_code"],
    response_types: ["code"],
  }],
  claims: {
    openid: ["sub"],
    email: ["email", "email_verified"],
    // The national number is offered on purpose, as government services do: the product must not keep it.
    profile: ["given_name", "family_name", "birthdate", "rrn"],
  },
  pkce: { required: () => true },
  cookies: { keys: ["only for tests"] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (ctx, interaction) => `/who/${interaction.uid}` },
  findAccount: (ctx, id) => accounts[id] && { accountId: id, claims: () => ({ sub: id, ...accounts[id] }) },
});

const page = (response, body) => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.end(`<!doctype html><html lang="en"><title>Who are you?</title><h1>Who are you?</h1>${body}`);
};

// Who somebody is, is a click; everything else is the provider's own work.
const ask = async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, issuer);
  const { params } = await provider.interactionDetails(request, response);
  const chosen = searchParams.get("as");
  if (!chosen) {
    const links = Object.keys(accounts).map((id) => `<p><a href="${pathname}?as=${id}">${id}</a></p>`).join("");
    return page(response, `<p id="scope">${params.scope}</p>${links}<p><a href="${pathname}?as=nobody">nobody</a></p>`);
  }
  if (chosen === "nobody") {
    const refused = { error: "access_denied", error_description: "changed their mind" };
    return provider.interactionFinished(request, response, refused, { mergeWithLastSubmission: false });
  }
  const grant = new provider.Grant({ accountId: chosen, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  const grantId = await grant.save();
  const result = { login: { accountId: chosen, remember: false }, consent: { grantId } };
  return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
};

const answer = provider.callback();
createServer((request, response) => {
  if (request.url.startsWith("/who/")) ask(request, response).catch((error) => page(response, `<p>${error}</p>`));
  else answer(request, response);
}).listen(Number(port), "127.0.0.1", () => console.log("ready"));
