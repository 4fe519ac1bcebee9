#!/bin/sh
# The three calls of the original KYC-VS API: sends the person a code, asks for it here, prints 0, 1 or 2.
#   original-api.sh BASE-ADDRESS API-KEY MOBILE FULL-NAME
set -eu
api="$1/api/v3/vaccination"

member() { sed -n "s/.*\"$1\" *: *\"\{0,1\}\([^\",}]*\).*/\1/p"; }
call() { curl --silent --show-error --fail --header 'Content-Type: application/json' "$@"; }

txn=$(call "$api/generateOTP" --header "x-api-key: $2" \
  --data "{\"mobile_number\":\"$3\",\"full_name\":\"$4\"}" | member txnId)
printf 'Code: ' >&2
read -r code
otp=$(printf %s "$code" | sha256sum | cut -d ' ' -f 1)
token=$(call "$api/confirmOTP" --data "{\"otp\":\"$otp\",\"txnId\":\"$txn\"}" | member token)
call "$api/status" --header "Authorization: Bearer $token" | member vaccination_status
