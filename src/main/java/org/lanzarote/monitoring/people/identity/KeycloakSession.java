package org.lanzarote.monitoring.people.identity;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** What the service does in Keycloak with one token. */
record KeycloakSession(KeycloakAdmin keycloak, String token) {

    private static final List<String> INVITATION = List.of("VERIFY_EMAIL", "UPDATE_PASSWORD");

    void add(Person person) {
        try {
            var id = created(keycloak.addUser(token, KeycloakUser.of(person)));
            grant(id, person.grant().role());
        } catch (ClientWebApplicationException e) {
            if (e.getResponse().getStatus() == Status.CONFLICT.getStatusCode()) {
                throw ProblemType.EMAIL_IN_USE.because("Somebody has an account with this e-mail address already");
            }
            throw e;
        }
    }

    void add(SystemLogin system) {
        var client = created(keycloak.addClient(token, KeycloakClient.of(system)));
        var user = keycloak.serviceAccount(token, client);
        keycloak.changeUser(token, id(user), user.claiming(system.grant()));
        grant(id(user), system.grant().role());
    }

    void enable(String login, boolean enabled) {
        user(login).ifPresent(id -> {
            keycloak.changeUser(token, id, KeycloakUser.enabled(enabled));
            if (!enabled) {
                keycloak.logOut(token, id);
            }
        });
    }

    void remove(String login) {
        if (SystemLogin.isOne(login)) {
            client(login).ifPresent(id -> keycloak.removeClient(token, id));
        } else {
            user(login).ifPresent(id -> keycloak.removeUser(token, id));
        }
    }

    String newSecret(String login) {
        return keycloak.renewSecret(
                        token, client(login).orElseThrow(() -> new ProcessingException("It knows no login " + login)))
                .value();
    }

    String loginOf(String email) {
        return keycloak.usersReached(token, email).stream()
                .map(KeycloakUser::username)
                .findFirst()
                .orElse("");
    }

    /** False when there is no such login any more. */
    boolean invite(String login, long seconds) {
        var user = user(login);
        user.ifPresent(id -> keycloak.sendActions(token, id, seconds, INVITATION));
        return user.isPresent();
    }

    private void grant(String user, String role) {
        var granted = keycloak.rolesToGrant(token, user).stream()
                .filter(known -> known.name().equals(role))
                .toList();
        keycloak.grant(token, user, granted);
    }

    private Optional<String> user(String login) {
        return keycloak.usersNamed(token, login).stream()
                .map(KeycloakSession::id)
                .findFirst();
    }

    private Optional<String> client(String login) {
        return keycloak.clients(token, SystemLogin.clientOf(login)).stream()
                .map(client -> Objects.requireNonNull(client.id()))
                .findFirst();
    }

    private static String id(KeycloakUser user) {
        return Objects.requireNonNull(user.id());
    }

    /** Keycloak tells the new id in the address only. */
    private static String created(RestResponse<Void> response) {
        var path = URI.create(response.getHeaderString("Location")).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
