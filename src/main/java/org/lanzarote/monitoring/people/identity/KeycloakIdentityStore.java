package org.lanzarote.monitoring.people.identity;

import io.quarkus.logging.Log;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** The realm in Keycloak. Its client has short time limits, so that a slow Keycloak holds no request for long. */
@ApplicationScoped
class KeycloakIdentityStore implements IdentityStore {

    private final KeycloakAdmin keycloak;
    private final IdentitySettings settings;

    KeycloakIdentityStore(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm, IdentitySettings settings) {
        this.settings = settings;
        this.keycloak = QuarkusRestClientBuilder.newBuilder()
                .baseUri(URI.create(realm.substring(0, realm.lastIndexOf("/realms/"))))
                .connectTimeout(settings.reachedWithin().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(settings.answersWithin().toMillis(), TimeUnit.MILLISECONDS)
                .build(KeycloakAdmin.class);
    }

    @Override
    public void admit(Person person) {
        act(session -> session.add(person));
    }

    @Override
    public void admit(SystemLogin system) {
        act(session -> session.add(system));
    }

    @Override
    public String renewSecret(String login) {
        return ask(session -> session.newSecret(login));
    }

    @Override
    public void bar(String login) {
        act(session -> session.enable(login, false));
    }

    @Override
    public void readmit(String login) {
        act(session -> session.enable(login, true));
    }

    @Override
    public void dismiss(String login) {
        act(session -> session.remove(login));
    }

    @Override
    public String loginOf(String email) {
        return ask(session -> session.loginOf(email));
    }

    /** Keycloak answers 500 when its own mail server takes nothing. */
    @Override
    public boolean sendInvitation(String login) {
        return ask(session -> {
            try {
                return session.invite(login, settings.invitationLifespan().toSeconds());
            } catch (ClientWebApplicationException e) {
                Log.warnf("Keycloak could not send the invitation of %s: it answered %s", login, e.getMessage());
                return false;
            }
        });
    }

    private void act(Consumer<KeycloakSession> what) {
        ask(session -> {
            what.accept(session);
            return true;
        });
    }

    private <T> T ask(Function<KeycloakSession, T> what) {
        try {
            var token = keycloak.token("client_credentials", settings.clientId(), settings.clientSecret());
            return what.apply(new KeycloakSession(keycloak, token.header()));
        } catch (ClientWebApplicationException e) {
            throw unavailable("refuses: " + e.getMessage(), e);
        } catch (ProcessingException e) {
            throw unavailable("does not answer", e);
        }
    }

    private static ProblemException unavailable(String what, RuntimeException cause) {
        Log.warnf(cause, "Keycloak %s", what);
        return ProblemType.IDENTITIES_UNAVAILABLE.because(
                "Keycloak does not do what it must; nothing was changed here");
    }
}
