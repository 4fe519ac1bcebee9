#!/usr/bin/python3
"""Asks one status by SOAP: the person gets a code, you type it here, 0, 1 or 2 is printed.

    soap.py ISSUER OWN.pem SERVICE.pem CLIENT-ID PURPOSE MOBILE NAME

OWN.pem has your key and your certificate, SERVICE.pem the service's certificate, which you got by a way that you trust.
Debian: python3-zeep, python3-xmlsec, python3-jwcrypto.
"""
import json
import sys
import urllib.request
import uuid
from datetime import datetime, timedelta, timezone

import xmlsec
import zeep
from jwcrypto import jwk, jwt
from zeep.ns import WSU as WSU_NAMESPACE
from zeep.wsse.signature import BinarySignature, verify_envelope
from zeep.wsse.utils import WSU, get_security_header

FIVE_MINUTES = timedelta(minutes=5)


class Signed(BinarySignature):
    """Signs Body and Timestamp; believes a reply whose Body and fresh Timestamp the service has signed."""

    def __init__(self, own, service):
        super().__init__(own, own, None, xmlsec.Transform.RSA_SHA256, xmlsec.Transform.SHA256)
        self.service = service

    def apply(self, envelope, headers):
        now = datetime.now(timezone.utc)
        times = WSU.Created(f"{now:%FT%TZ}"), WSU.Expires(f"{now + FIVE_MINUTES:%FT%TZ}")
        get_security_header(envelope).append(WSU.Timestamp(*times))
        return super().apply(envelope, headers)

    def verify(self, envelope):
        verify_envelope(envelope, self.service)
        signed = envelope.xpath("*/*/*/*[local-name()='SignedInfo']/*[local-name()='Reference']/@URI")
        for part in envelope.find("{*}Body"), envelope.find("{*}Header/{*}Security/{*}Timestamp"):
            identity = part.get(f"{{{WSU_NAMESPACE}}}Id")
            if f"#{identity}" not in signed or len(envelope.xpath("//@*[.=$id]", id=identity)) != 1:
                raise zeep.exceptions.SignatureVerificationFailed("Body and Timestamp must be signed")
        created = datetime.fromisoformat(part.findtext("{*}Created").replace("Z", "+00:00"))
        if abs(datetime.now(timezone.utc) - created) > FIVE_MINUTES:
            raise zeep.exceptions.SignatureVerificationFailed("the reply is old")
        return envelope


def call(operation, **members):
    """Where no reply comes, the same call with the same MessageId may be sent again."""
    message = str(uuid.uuid4())
    try:
        reply = operation(MessageId=message, **members)
    except zeep.exceptions.Fault as fault:
        sys.exit(fault.detail.findtext(".//{urn:kycvs:status:v1}Code") + ": " + fault.message)
    except zeep.exceptions.SignatureVerificationFailed as failure:
        sys.exit(f"Verification failed: this is not the service's reply. {failure}")
    if reply.InReplyTo != message:
        sys.exit("That is the reply to another message.")
    return reply


def claims(attestation, issuer, client, nonce):
    """What the attestation says, if it is the issuer's answer to this very question."""
    with urllib.request.urlopen(f"{issuer}/.well-known/jwks.json", timeout=10) as keys:
        known = jwk.JWKSet.from_json(keys.read().decode())
    expected = {"iss": issuer, "aud": client, "nonce": nonce, "exp": None}
    checked = jwt.JWT(jwt=attestation, key=known, algs=["ES256"], check_claims=expected)
    if json.loads(checked.header)["typ"] != "vaccination-status+jwt":
        sys.exit("That is no attestation.")
    return json.loads(checked.claims)


def main(issuer, own, service, client, purpose, mobile, name):
    soap = zeep.Client(f"{issuer}/soap/v1/status?wsdl", wsse=Signed(own, service)).service
    nonce = str(uuid.uuid4())
    asked = call(soap.RequestStatus, Mobile=mobile, Name=name, Purpose=purpose, Nonce=nonce)
    answer = call(soap.ConfirmPasscode, RequestId=asked.RequestId, Passcode=input("Code: "))
    if answer.State != "shared":
        sys.exit(answer.State)
    print(claims(answer.Attestation, issuer, client, nonce)["vaccination_status"])


if len(sys.argv) != 8:
    sys.exit(__doc__)
main(*sys.argv[1:])
