#!/usr/bin/env node
// Asks one status by SOAP: the person gets a code, you type it here, 0, 1 or 2 is printed. Needs: npm ci (beside package.json).
//   soap.js ISSUER OWN.pem SERVICE.pem CLIENT-ID PURPOSE MOBILE NAME
// OWN.pem has your key and your certificate, SERVICE.pem the service's certificate, which you got by a way that you trust.
'use strict';
const { randomUUID } = require('crypto');
const { readFileSync } = require('fs');
const readline = require('readline/promises');
const { DOMParser } = require('@xmldom/xmldom');
const jose = require('jose');
const soap = require('soap');
const { SignedXml } = require('xml-crypto');

const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const FIVE_MINUTES = 5 * 60 * 1000;

function end(words) {
  console.error(words);
  process.exit(1);
}

const read = (xml) => new DOMParser().parseFromString(xml, 'text/xml').documentElement;
const text = (element, name) => element.getElementsByTagNameNS('*', name)[0]?.textContent;

/** The Body that the service has signed less than five minutes ago: what else the message says is not looked at. */
function signedBody(xml, service) {
  const signature = new SignedXml({ publicCert: service, idMode: 'wssecurity', getCertFromKeyInfo: () => null });
  const found = read(xml).getElementsByTagNameNS(DSIG, 'Signature');
  signature.loadSignature(found.length === 1 ? found[0] : end('Verification failed: there must be one signature.'));
  try {
    signature.checkSignature(xml) || end('Verification failed: this is not the service\'s reply.');
  } catch (broken) {
    end(`Verification failed: this is not the service's reply. ${broken.message}`);
  }
  const parts = signature.getSignedReferences().map(read);
  const body = parts.find((part) => part.localName === 'Body');
  const timestamp = parts.find((part) => part.localName === 'Timestamp');
  if (!body || !timestamp) end('Verification failed: Body and Timestamp must be signed.');
  const age = Math.abs(Date.now() - Date.parse(text(timestamp, 'Created')));
  return age < FIVE_MINUTES ? body : end('Verification failed: the reply is old.');
}

/** Where no reply comes, the same call with the same MessageId may be sent again. */
async function call(client, service, operation, members) {
  const message = randomUUID();
  const xml = await client[`${operation}Async`]({ MessageId: message, ...members })
    .then(([, raw]) => raw, (failure) => failure.body ?? failure.response?.data ?? end(String(failure)));
  const body = signedBody(xml, service);
  const fault = body.getElementsByTagNameNS('urn:kycvs:status:v1', 'StatusFault')[0];
  if (fault) end(text(fault, 'Code'));
  if (text(body, 'InReplyTo') !== message) end('That is the reply to another message.');
  return body;
}

/** What the attestation says, if it is the issuer's answer to this very question. */
async function claims(attestation, issuer, client, nonce) {
  const keys = jose.createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));
  const expected = { issuer, audience: client, typ: 'vaccination-status+jwt', algorithms: ['ES256'], requiredClaims: ['exp'] };
  const { payload } = await jose.jwtVerify(attestation, keys, expected);
  return payload.nonce === nonce ? payload : end('That is the answer to another question.');
}

async function main(issuer, own, service, clientId, purpose, mobile, name) {
  const pem = readFileSync(own, 'utf8');
  const trusted = readFileSync(service, 'utf8');
  const client = await soap.createClientAsync(`${issuer}/soap/v1/status?wsdl`, { forceSoap12Headers: true });
  client.setSecurity(new soap.WSSecurityCert(pem, pem.slice(pem.indexOf('-----BEGIN CERTIFICATE')).trim(), '', {
    signatureTransformations: [EXCLUSIVE],
    signerOptions: { idMode: 'wssecurity' },
  }));
  const nonce = randomUUID();
  const asked = await call(client, trusted, 'RequestStatus', { Mobile: mobile, Name: name, Purpose: purpose, Nonce: nonce });
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  const passcode = await terminal.question('Code: ');
  terminal.close();
  const answer = await call(client, trusted, 'ConfirmPasscode', { RequestId: text(asked, 'RequestId'), Passcode: passcode });
  if (text(answer, 'State') !== 'shared') end(text(answer, 'State'));
  console.log((await claims(text(answer, 'Attestation'), issuer, clientId, nonce)).vaccination_status);
}

if (process.argv.length === 9) main(...process.argv.slice(2)).catch((failure) => end(String(failure)));
else end('soap.js ISSUER OWN.pem SERVICE.pem CLIENT-ID PURPOSE MOBILE NAME');
