#!/usr/bin/env node
// Asks one status by REST, waits for it, verifies it, prints 0, 1 or 2. Needs: npm ci (beside package.json).
//   CLIENT_SECRET=… rest.js ISSUER CLIENT-ID PURPOSE                the person answers on the page whose address is printed
//   CLIENT_SECRET=… rest.js ISSUER CLIENT-ID PURPOSE MOBILE NAME    the person gets a code, you type it here (direct mode)
'use strict';
const { randomUUID } = require('crypto');
const readline = require('readline/promises');
const { setTimeout: sleep } = require('timers/promises');
const jose = require('jose');

function end(words) {
  console.error(words);
  process.exit(1);
}

async function call(address, options = {}) {
  const reply = await fetch(address, { ...options, signal: AbortSignal.timeout(30_000) });
  const document = await reply.json();
  return reply.ok ? document : end(`${document.code ?? document.error}: ${document.detail ?? document.error_description}`);
}

const post = (address, document, headers) =>
  call(address, { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(document) });

async function token(endpoint, client) {
  const basic = Buffer.from(`${client}:${process.env.CLIENT_SECRET}`).toString('base64');
  const body = new URLSearchParams({ grant_type: 'client_credentials' });
  return (await call(endpoint, { method: 'POST', headers: { Authorization: `Basic ${basic}` }, body })).access_token;
}

/** What the attestation says, if it is the issuer's answer to this very question. */
async function claims(attestation, issuer, jwks, client, nonce) {
  const keys = jose.createRemoteJWKSet(new URL(jwks));
  const expected = { issuer, audience: client, typ: 'vaccination-status+jwt', algorithms: ['ES256'], requiredClaims: ['exp'] };
  const { payload } = await jose.jwtVerify(attestation, keys, expected)
    .catch((failure) => end(`Verification failed: ${failure.message}`));
  return payload.nonce === nonce ? payload : end('Verification failed: that is the answer to another question.');
}

async function typed() {
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  const passcode = await terminal.question('Code: ');
  terminal.close();
  return passcode;
}

async function main(issuer, client, purpose, mobile, name) {
  const service = await call(`${issuer}/.well-known/kycvs-configuration`);
  const bearer = { Authorization: `Bearer ${await token(service.token_endpoint, client)}` };
  const nonce = randomUUID();
  const question = mobile ? { purpose, nonce, mode: 'direct', subject: { mobile, name } } : { purpose, nonce };
  // Where no reply comes, the same question with the same key may be sent again.
  const asked = await post(service.status_request_endpoint, question, { ...bearer, 'Idempotency-Key': randomUUID() });
  const request = `${service.status_request_endpoint}/${asked.id}`;
  let answer = asked;
  if (mobile) {
    answer = await post(`${request}/passcode`, { passcode: await typed() }, bearer);
  } else {
    console.log(asked.consent_url);
  }
  while (answer.state === 'pending') {
    await sleep(answer.poll_after_seconds * 1000);
    answer = await call(request, { headers: bearer });
  }
  if (answer.state !== 'shared') end(answer.state);
  console.log((await claims(answer.attestation, issuer, service.jwks_uri, client, nonce)).vaccination_status);
}

if ([5, 7].includes(process.argv.length) && process.env.CLIENT_SECRET) {
  main(...process.argv.slice(2)).catch((failure) => end(String(failure)));
} else end('CLIENT_SECRET=… rest.js ISSUER CLIENT-ID PURPOSE [MOBILE NAME]');
