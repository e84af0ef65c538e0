#!/bin/sh
# Makes the key that encrypts the data keys of what is stored only encrypted: once, before the first start, as root, for
# the file is given to the user whom the service runs as in its container, and nobody else reads it. Without it, what it
# encrypted is lost: keep a copy where no backup of the databases is.
set -eu

service=10001
cd "$(dirname "$0")"
if [ -e vault/vault.key ]; then
    echo "docker/vault/vault.key is there already, and no other opens what it has encrypted."
    exit
fi
if [ "$(id -u)" != 0 ]; then
    echo "Run it as root: the key is given to the user $service." >&2
    exit 1
fi
mkdir -p vault
umask 077
openssl rand -base64 32 >vault/vault.key
chown "$service" vault/vault.key
chmod 400 vault/vault.key
