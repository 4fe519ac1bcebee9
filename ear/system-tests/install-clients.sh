#!/usr/bin/env bash
# Puts on this machine what the kits in docs/clients need, if it is not here yet. Never skips silently.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
kits=$here/../../docs/clients
modules=$here/target/clients

packages=()
/usr/bin/python3 -c 'import zeep, xmlsec, jwcrypto' 2>/dev/null || packages+=(python3-zeep python3-xmlsec python3-jwcrypto)
command -v node >/dev/null || packages+=(nodejs)
command -v npm >/dev/null || packages+=(npm)
for tool in curl jq jose; do
  command -v "$tool" >/dev/null || packages+=("$tool")
done

if [ "${#packages[@]}" -gt 0 ]; then
  command=(apt-get install --yes --no-install-recommends "${packages[@]}")
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    echo "The journeys of the client kits need libraries. Please run: sudo ${command[*]}" >&2
    exit 1
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get update
  "${command[@]}"
fi

if [ ! "$modules/ready" -nt "$kits/package-lock.json" ]; then
  mkdir -p "$modules"
  cp "$kits"/package.json "$kits"/package-lock.json "$modules"
  npm ci --prefix "$modules" --ignore-scripts --no-audit --no-fund
  touch "$modules/ready"
fi
