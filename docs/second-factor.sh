#!/bin/sh
# Demands a second factor of everybody who logs in to the realm: administrators and organisations' staff. Whoever has none yet sets it
# up at the next login. Machine clients are not touched. Run it once, after the realm was made; again, it changes nothing.
#
#   kcadm.sh config credentials --server https://id.example.org --realm master --user …
#   KCADM=/opt/keycloak/bin/kcadm.sh sh second-factor.sh              one-time codes of an app (TOTP)
#   KCADM=/opt/keycloak/bin/kcadm.sh sh second-factor.sh webauthn     security keys and passkeys (WebAuthn)
set -eu

realm=${REALM:-kycvs}
flow=two-factors
case ${1:-totp} in
  totp) factor="OTP Form" ;;
  webauthn) factor="WebAuthn Authenticator" ;;
  *) echo "totp or webauthn" >&2; exit 2 ;;
esac

kcadm() { "${KCADM:-kcadm.sh}" "$@"; }

if ! kcadm get authentication/flows -r "$realm" --fields alias --format csv --noquotes | grep -qx "$flow"; then
  kcadm create authentication/flows/browser/copy -r "$realm" -b "{\"newName\":\"$flow\"}"
fi

# The steps come in the order in which they are taken: those of the second factor stand behind its heading, at the end.
second=
kcadm get "authentication/flows/$flow/executions" -r "$realm" --fields id,priority,displayName --format csv --noquotes |
  while IFS=, read -r id priority name; do
    case $name in
      *"Conditional 2FA") second=yes; requirement=REQUIRED ;;
      "$factor") requirement=REQUIRED ;;
      *) requirement=DISABLED ;;
    esac
    if [ -n "$second" ]; then
      kcadm update "authentication/flows/$flow/executions" -r "$realm" \
        -b "{\"id\":\"$id\",\"priority\":$priority,\"requirement\":\"$requirement\"}" < /dev/null
    fi
  done

kcadm update "realms/$realm" -s "browserFlow=$flow"
