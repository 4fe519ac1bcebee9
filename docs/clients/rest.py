#!/usr/bin/python3
"""Asks one status by REST, waits for it, verifies it, prints 0, 1 or 2. Debian: python3-jwcrypto.

    CLIENT_SECRET=… rest.py ISSUER CLIENT-ID PURPOSE                the person answers on the page whose address is printed
    CLIENT_SECRET=… rest.py ISSUER CLIENT-ID PURPOSE MOBILE NAME    the person gets a code, you type it here (direct mode)
"""
import base64
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

from jwcrypto import jwk, jwt
from jwcrypto.common import JWException


def call(address, data=None, **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        with urllib.request.urlopen(urllib.request.Request(address, data, named), timeout=30) as reply:
            return json.load(reply)
    except urllib.error.HTTPError as refused:
        problem = json.load(refused)
        sys.exit(f"{problem.get('code') or problem.get('error')}: {problem.get('detail') or problem.get('error_description')}")


def post(address, document, **headers):
    return call(address, json.dumps(document).encode(), Content_Type="application/json", **headers)


def claims(attestation, issuer, keys, client, nonce):
    """What the attestation says, if it is the issuer's answer to this very question."""
    expected = {"iss": issuer, "aud": client, "nonce": nonce, "exp": None}
    try:
        checked = jwt.JWT(jwt=attestation, key=jwk.JWKSet.from_json(json.dumps(keys)), algs=["ES256"], check_claims=expected)
    except (JWException, ValueError) as failure:
        sys.exit(f"Verification failed: {failure}")
    if json.loads(checked.header).get("typ") != "vaccination-status+jwt":
        sys.exit("Verification failed: that is no attestation.")
    return json.loads(checked.claims)


def main(issuer, client, purpose, *subject):
    service = call(f"{issuer}/.well-known/kycvs-configuration")
    basic = base64.b64encode(f"{client}:{os.environ['CLIENT_SECRET']}".encode()).decode()
    grant = urllib.parse.urlencode({"grant_type": "client_credentials"}).encode()
    token = call(service["token_endpoint"], grant, Authorization=f"Basic {basic}")["access_token"]
    bearer = {"Authorization": f"Bearer {token}"}

    question = {"purpose": purpose, "nonce": str(uuid.uuid4())}
    if subject:
        question |= {"mode": "direct", "subject": dict(zip(("mobile", "name"), subject))}
    # Where no reply comes, the same question with the same key may be sent again.
    asked = post(service["status_request_endpoint"], question, Idempotency_Key=str(uuid.uuid4()), **bearer)
    request = f"{service['status_request_endpoint']}/{asked['id']}"
    if subject:
        answer = post(f"{request}/passcode", {"passcode": input("Code: ")}, **bearer)
    else:
        print(asked["consent_url"], flush=True)
        answer = asked
        while answer["state"] == "pending":
            time.sleep(answer["poll_after_seconds"])
            answer = call(request, **bearer)
    if answer["state"] != "shared":
        sys.exit(answer["state"])
    print(claims(answer["attestation"], issuer, call(service["jwks_uri"]), client, question["nonce"])["vaccination_status"])


if len(sys.argv) not in (4, 6) or "CLIENT_SECRET" not in os.environ:
    sys.exit(__doc__)
main(*sys.argv[1:])
