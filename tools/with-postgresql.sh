#!/bin/sh
# Runs a command with SCHOOLPOORT_DATABASE_URL pointing at a private PostgreSQL cluster that ends with it.
set -eu
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
if [ ! -x "$bin/initdb" ]; then
    echo "Installing PostgreSQL..."
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql; } >/dev/null 2>&1 \
        || { echo "PostgreSQL is missing. Install it (Debian: sudo apt install postgresql)." >&2; exit 1; }
    bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
fi
folder=$(mktemp -d)
user=$(id -un)
as=""
if [ "$(id -u)" = 0 ]; then
    user=postgres
    chown postgres "$folder"
    as="runuser -u postgres --"
fi
stop() { $as "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$folder"; }
trap stop EXIT INT TERM
$as "$bin/initdb" -D "$folder/data" -U schoolpoort --auth=trust --encoding=UTF8 --locale=C.UTF-8 >/dev/null
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
$as "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c fsync=off -c max_connections=60" start >/dev/null
$as "$bin/createdb" -h 127.0.0.1 -p "$port" -U schoolpoort schoolpoort
SCHOOLPOORT_DATABASE_URL="postgres://schoolpoort@127.0.0.1:$port/schoolpoort" "$@"
