#!/bin/sh
# Runs a TypeScript file with Bun; where there is no Bun, or too old a one, npm brings the pinned version.
#   sh scripts/bun.sh scripts/setup.ts [arguments]
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
pinned=$(sed -n 's/.*"packageManager": *"bun@\([0-9.]*\)".*/\1/p' "$here/package.json")
local_prefix="${XDG_CACHE_HOME:-$HOME/.cache}/deepscript/bun-$pinned"

# True where $1 runs and is of the pinned version or newer.
usable() {
  version=$("$1" --version 2>/dev/null) || return 1
  [ "$(printf '%s\n%s\n' "$pinned" "$version" | sort -V | head -n 1)" = "$pinned" ]
}

find_bun() {
  for candidate in "$(command -v bun 2>/dev/null || true)" "$HOME/.bun/bin/bun" "$local_prefix/bin/bun"; do
    if [ -n "$candidate" ] && usable "$candidate"; then
      echo "$candidate"
      return 0
    fi
  done
  return 1
}

# npm_install ARGS...: some npm releases do not run a package's install script; then it is run here.
npm_install() {
  "$@" npm install --global --no-audit --no-fund --loglevel=error "bun@$pinned" || return 1
  modules=$("$@" npm root --global)
  [ -x "$modules/bun/bin/bun.exe" ] && "$modules/bun/bin/bun.exe" --version >/dev/null 2>&1 && return 0
  (cd "$modules/bun" && "$@" node install.js)
}

if ! bun=$(find_bun); then
  command -v npm >/dev/null 2>&1 || {
    echo "deepscript needs Bun $pinned or newer, or npm to install it with (apt-get install npm)." >&2
    exit 69
  }
  echo "Installing Bun $pinned with npm" >&2
  existing=$(command -v bun 2>/dev/null || true)
  if [ -n "$existing" ]; then
    # An older Bun is somebody's choice: leave it alone and keep ours to ourselves.
    installed=false
  elif [ -w "$(npm prefix --global)" ] && npm_install env >&2; then
    installed=true
  elif [ "$(id -u)" -ne 0 ] && command -v sudo >/dev/null 2>&1 && npm_install sudo >&2; then
    installed=true
  else
    installed=false
  fi
  if [ "$installed" = false ]; then
    mkdir -p "$local_prefix" && npm_install env "npm_config_prefix=$local_prefix" >&2 || {
      echo "Bun could not be installed: is the npm registry reachable, and is there room in $local_prefix?" >&2
      exit 69
    }
    echo "Bun $pinned is in $local_prefix/bin. To call it yourself: export PATH=\"$local_prefix/bin:\$PATH\"" >&2
  fi
  bun=$(find_bun) || {
    echo "Bun was installed but does not run on this machine ($(uname -m))." >&2
    exit 69
  }
fi

# Scripts that call `bun` themselves find this one first.
PATH="$(dirname -- "$bun"):$PATH"
export PATH
cd "$here"
exec "$bun" "$@"
