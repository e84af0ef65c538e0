#!/bin/sh
# Makes the key and the certificate with which Keycloak serves https on this machine: once, before the first start. The
# service trusts it by trust.p12; a browser or curl is told to trust docker/certificate/certificate.pem.
set -eu

cd "$(dirname "$0")"
if [ -e certificate/key.pem ]; then
    echo "docker/certificate is there already; delete the folder to have a new one."
    exit
fi
mkdir -p certificate
# Nobody else on this machine enters; the containers, each as its own user, get the files mounted.
chmod 700 certificate
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 825 -subj "/CN=localhost" \
    -addext "subjectAltName=DNS:localhost,DNS:keycloak" -keyout certificate/key.pem -out certificate/certificate.pem
# Its password guards nothing, for a certificate is no secret.
keytool -importcert -noprompt -alias keycloak -file certificate/certificate.pem -keystore certificate/trust.p12 \
    -storepass changeit
chmod 644 certificate/*
