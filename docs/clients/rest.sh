#!/bin/sh
# Asks one status by REST, waits for it, verifies it, prints 0, 1 or 2. Debian: curl, jq, jose.
#   CLIENT_SECRET=… rest.sh ISSUER CLIENT-ID PURPOSE                the person answers on the page whose address is printed
#   CLIENT_SECRET=… rest.sh ISSUER CLIENT-ID PURPOSE MOBILE NAME    the person gets a code, you type it here (direct mode)
set -eu
[ $# -eq 3 ] || [ $# -eq 5 ] || { sed -n '2,4s/^# *//p' "$0" >&2; exit 2; }
issuer=$1 client=$2 purpose=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

end() { echo "$*" >&2; exit 1; }
member() { jq --raw-output ".$1 // empty" "$folder/reply"; }
# Secrets go by file: what stands on a command line, every process may read.
secret() { (umask 077; cat > "$folder/secret"); }
call() {
  status=$(curl --silent --show-error --max-time 30 --config "$folder/secret" \
    --output "$folder/reply" --write-out '%{http_code}' "$@")
  case $status in 2*) ;; *) end "$(member code)$(member error): $(member detail)$(member error_description)" ;; esac
}
post() { call --header 'Content-Type: application/json' "$@"; }

: | secret
call "$issuer/.well-known/kycvs-configuration"
tokens=$(member token_endpoint) requests=$(member status_request_endpoint) jwks=$(member jwks_uri)
call "$jwks"
mv "$folder/reply" "$folder/jwks"
printf 'user = "%s:%s"\n' "$client" "$CLIENT_SECRET" | secret
call "$tokens" --data grant_type=client_credentials
printf 'header = "Authorization: Bearer %s"\n' "$(member access_token)" | secret

nonce=$(cat /proc/sys/kernel/random/uuid)
question=$(jq --null-input --arg purpose "$purpose" --arg nonce "$nonce" --arg mobile "${4-}" --arg name "${5-}" \
  '{$purpose, $nonce} + if $mobile == "" then {} else {mode: "direct", subject: {$mobile, $name}} end')
# Where no reply comes, the same question with the same key may be sent again.
post "$requests" --header "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" --data "$question"
request=$requests/$(member id)
if [ $# -eq 5 ]; then
  printf 'Code: ' >&2
  read -r code
  jq --null-input --arg passcode "$code" '{$passcode}' > "$folder/passcode"
  post "$request/passcode" --data "@$folder/passcode"
else
  member consent_url
fi
while [ "$(member state)" = pending ]; do
  sleep "$(member poll_after_seconds)"
  call "$request"
done
[ "$(member state)" = shared ] || end "$(member state)"

# What the attestation says, if it is the issuer's answer to this very question.
member attestation | tr -d '\n' > "$folder/attestation"
cut -d . -f 1 "$folder/attestation" | tr -d '\n' | jose b64 dec -i - |
  jq --exit-status '.alg == "ES256" and .typ == "vaccination-status+jwt"' > /dev/null ||
  end 'Verification failed: that is no attestation.'
jose jws ver -i "$folder/attestation" -k "$folder/jwks" -O "$folder/claims" ||
  end 'Verification failed: the issuer did not sign this.'
jq --exit-status --arg issuer "$issuer" --arg client "$client" --arg nonce "$nonce" \
  'if .iss == $issuer and .aud == $client and .nonce == $nonce and .exp > now then .vaccination_status else empty end' \
  "$folder/claims" || end 'Verification failed: that is the answer to another question, or an old one.'
