package org.lanzarote.monitoring.people.identity;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.keycloak.OAuth2Constants.CLIENT_CREDENTIALS;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.rest.client.reactive.jackson.runtime.serialisers.ClientJacksonMessageBodyReader;
import io.quarkus.rest.client.reactive.jackson.runtime.serialisers.ClientJacksonMessageBodyWriter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.client.impl.ClientBuilderImpl;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.lanzarote.monitoring.platform.watch.Needed;

/** The connection to Keycloak, with short time limits, so that a slow Keycloak delays no request for long. */
@ApplicationScoped
class KeycloakConnection implements Needed {

    private static final String REALMS = "/realms/";
    private static final String CONFIGURATION = "/.well-known/openid-configuration";

    private final Client http;
    private final String server;
    private final String realm;
    private final IdentitySettings settings;

    KeycloakConnection(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String address, IdentitySettings settings) {
        int end = address.lastIndexOf(REALMS);
        this.server = address.substring(0, end);
        this.realm = address.substring(end + REALMS.length()).replace("/", "");
        this.settings = settings;
        this.http = http(settings);
    }

    /** The realm, each time with a new token: callers that share a token wait for each other while it is fetched. */
    RealmResource realm() {
        var keycloak = with(settings.clientSecret());
        return settings.otherClientSecret()
                .filter(other -> isRefused(keycloak))
                .map(this::with)
                .orElse(keycloak)
                .realm(realm);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public boolean isThere() {
        return true;
    }

    /** Asked for what every client of a realm asks for. */
    @Override
    public boolean answers() {
        try (var answer =
                http.target(server + REALMS + realm + CONFIGURATION).request().get()) {
            return answer.getStatus() == Response.Status.OK.getStatusCode();
        } catch (ProcessingException e) {
            return false;
        }
    }

    private static boolean isRefused(Keycloak keycloak) {
        try {
            keycloak.tokenManager().getAccessToken();
            return false;
        } catch (WebApplicationException e) {
            return e.getResponse().getStatus() == Response.Status.UNAUTHORIZED.getStatusCode();
        }
    }

    private Keycloak with(String secret) {
        return KeycloakBuilder.builder()
                .serverUrl(server)
                .realm(realm)
                .grantType(CLIENT_CREDENTIALS)
                .clientId(settings.clientId())
                .clientSecret(secret)
                .resteasyClient(http)
                .build();
    }

    @PreDestroy
    void close() {
        http.close();
    }

    /** JSON as Keycloak's client wants it: nulls are left out, and what a newer Keycloak adds is passed over. */
    private static Client http(IdentitySettings settings) {
        var json = JsonMapper.builder()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        var types = List.of(APPLICATION_JSON);
        return new ClientBuilderImpl()
                .registerMessageBodyReader(
                        new ClientJacksonMessageBodyReader(json), Object.class, types, true, Priorities.USER - 100)
                .registerMessageBodyWriter(
                        new ClientJacksonMessageBodyWriter(json), Object.class, types, true, Priorities.USER + 100)
                .connectTimeout(settings.reachedWithin().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(settings.answersWithin().toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }
}
