package org.lanzarote.monitoring.people.identity;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** The store of logins in a realm of Keycloak. */
@ApplicationScoped
class KeycloakIdentityStore implements IdentityStore {

    private final KeycloakConnection keycloak;
    private final IdentitySettings settings;

    KeycloakIdentityStore(KeycloakConnection keycloak, IdentitySettings settings) {
        this.keycloak = keycloak;
        this.settings = settings;
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
        act(session -> session.bar(login));
    }

    @Override
    public void release(String login) {
        act(session -> session.release(login));
    }

    @Override
    public void readmit(String login, @Nullable String email) {
        act(session -> session.readmit(login, email));
    }

    @Override
    public void dismiss(String login) {
        act(session -> session.remove(login));
    }

    @Override
    public String loginOf(String email) {
        return ask(session -> session.loginOf(email));
    }

    @Override
    public Optional<Set<String>> rolesOf(String login) {
        return ask(session -> session.rolesOf(login));
    }

    @Override
    public boolean hasPassword(String login) {
        return ask(session -> session.hasPassword(login));
    }

    /** Asks Keycloak to send the e-mail; false when it answers 500, since its mail server accepted nothing. */
    @Override
    public boolean sendInvitation(String login) {
        return ask(session -> {
            try {
                return session.invite(
                        login, Math.toIntExact(settings.invitationLifespan().toSeconds()));
            } catch (WebApplicationException e) {
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
            return what.apply(new KeycloakSession(keycloak.realm()));
        } catch (WebApplicationException e) {
            throw unavailable("refuses: " + e.getMessage(), e);
        } catch (ProcessingException e) {
            throw unavailable("does not answer", e);
        }
    }

    private static ProblemException unavailable(String what, RuntimeException cause) {
        Log.warnf(cause, "Keycloak %s", what);
        return ProblemType.IDENTITIES_UNAVAILABLE.because(IdentityMessage.KEYCLOAK_FAILED);
    }
}
