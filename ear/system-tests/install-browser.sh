#!/usr/bin/env bash
# Puts a Chromium and fonts on this machine for the journeys, if they are not here yet. Never skips silently.
set -euo pipefail

packages=(chromium fontconfig fonts-noto-core)

if command -v chromium >/dev/null && command -v fc-list >/dev/null && [[ $(fc-list) == *Noto* ]]; then
  exit 0
fi
command=(apt-get install --yes --no-install-recommends "${packages[@]}")
if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
  echo "The journeys need Chromium and fonts. Please run: sudo ${command[*]}" >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update
"${command[@]}"
