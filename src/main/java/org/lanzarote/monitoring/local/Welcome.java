package org.lanzarote.monitoring.local;

import java.net.URI;

/** The text that is printed when everything has started. */
record Welcome(URI api, URI keycloak, String database, DemonstrationRealm realm) {

    String text() {
        return """

                The monitoring service runs. Press q (or Ctrl-C) to stop it and what it started.

                API         %1$s
                Swagger UI  %1$s/q/swagger-ui
                Factsheet   %1$s/rounds/2/factsheets/RUS
                Keycloak    %2$s
                PostgreSQL  %3$s (user postgres)
                Accounts    %4$s
                Password    %5$s

                TOKEN=$(curl -s -d client_id=demonstration -d grant_type=password -d username=secretariat -d password=%5$s %6$s | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                curl -H "Authorization: Bearer $TOKEN" -H "Accept: application/json" %1$s/rounds/2/factsheets/RUS
                """.formatted(
                        api,
                        keycloak,
                        database,
                        String.join(", ", realm.usernames()),
                        realm.password(),
                        DemonstrationAccounts.tokenUrl(keycloak));
    }
}
