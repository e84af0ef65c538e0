#!/bin/sh
# Makes the key that encrypts the data keys of what is stored only encrypted: once, before the first start, as root, for
# the file is given to the user whom the service runs as in its container, and nobody else reads it. Without it, what it
# encrypted is lost: keep a copy where no backup of the databases is. With a name it makes another one beside it, by which
# this one is replaced (src/docs/operate.md, section 9):
#   docker/vault-key.sh next
set -eu

service=10001
name=${1:-vault}
cd "$(dirname "$0")"
if [ -e "vault/$name.key" ]; then
    echo "docker/vault/$name.key is there already, and no other opens what it has encrypted."
    exit
fi
if [ "$(id -u)" != 0 ]; then
    echo "Run it as root: the key is given to the user $service." >&2
    exit 1
fi
mkdir -p vault
umask 077
openssl rand -base64 32 >"vault/$name.key"
chown "$service" "vault/$name.key"
chmod 400 "vault/$name.key"
