package org.lanzarote.monitoring.people.identity;

import static java.util.stream.Collectors.toSet;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** The operations of the service in Keycloak with one token. */
record KeycloakSession(RealmResource realm) {

    private static final List<String> INVITATION = List.of("VERIFY_EMAIL", "UPDATE_PASSWORD");

    void add(Person person) {
        taken(person.place(), () -> {
            var id = created(realm.users().create(KeycloakUser.of(person)));
            grant(realm.users().get(id), person.grant().role());
        });
    }

    void add(SystemLogin system) {
        var id = created(realm.clients().create(KeycloakClient.of(system)));
        var account = realm.clients().get(id).getServiceAccountUser();
        var user = realm.users().get(account.getId());
        user.update(KeycloakUser.claiming(system.grant(), account));
        grant(user, system.grant().role());
    }

    void bar(String login) {
        lock(login, KeycloakUser.enabled(false));
    }

    void release(String login) {
        var released = KeycloakUser.enabled(false);
        released.setEmail(""); // what is null stays as it is
        lock(login, released);
    }

    void readmit(String login, @Nullable String email) {
        user(login).ifPresent(user -> {
            var readmitted = KeycloakUser.enabled(true);
            readmitted.setEmail(email);
            taken("", () -> user.update(readmitted));
        });
    }

    void remove(String login) {
        if (SystemLogin.isOne(login)) {
            client(login).ifPresent(ClientResource::remove);
        } else {
            user(login).ifPresent(UserResource::remove);
        }
    }

    String newSecret(String login) {
        return client(login)
                .orElseThrow(() -> new ProcessingException("It knows no login " + login))
                .generateNewSecret()
                .getValue();
    }

    String loginOf(String email) {
        return realm.users().searchByEmail(email, true).stream()
                .map(UserRepresentation::getUsername)
                .findFirst()
                .orElse("");
    }

    Optional<Set<String>> rolesOf(String login) {
        return account(login)
                .filter(UserRepresentation::isEnabled)
                .map(user -> realm.users().get(user.getId()).roles().realmLevel().listEffective().stream()
                        .map(RoleRepresentation::getName)
                        .collect(toSet()));
    }

    boolean hasPassword(String login) {
        return user(login).stream()
                .flatMap(user -> user.credentials().stream())
                .anyMatch(credential -> CredentialRepresentation.PASSWORD.equals(credential.getType()));
    }

    /** False when there is no such login any more. */
    boolean invite(String login, int seconds) {
        var user = user(login);
        user.ifPresent(invited -> invited.executeActionsEmail(INVITATION, seconds));
        return user.isPresent();
    }

    /** Does what tells Keycloak of a person, who stands at this place of the request: it may not take the name or the address. */
    private static void taken(@Nullable String place, Runnable change) {
        try {
            change.run();
        } catch (WebApplicationException e) {
            throw switch (e.getResponse().getStatus()) {
                case HttpURLConnection.HTTP_CONFLICT -> ProblemType.EMAIL_IN_USE.because(IdentityMessage.EMAIL_TAKEN);
                case HttpURLConnection.HTTP_BAD_REQUEST ->
                    KeycloakRefusal.of(e.getResponse()).at(place);
                default -> e;
            };
        }
    }

    private void lock(String login, UserRepresentation locked) {
        user(login).ifPresent(user -> {
            user.update(locked);
            user.logout();
        });
    }

    private static void grant(UserResource user, String role) {
        var roles = user.roles().realmLevel();
        roles.add(roles.listAvailable().stream()
                .filter(known -> known.getName().equals(role))
                .toList());
    }

    /** A search for users finds no account of a client. */
    private Optional<UserRepresentation> account(String login) {
        return SystemLogin.isOne(login)
                ? realm.clients().findByClientId(SystemLogin.clientOf(login)).stream()
                        .filter(ClientRepresentation::isEnabled)
                        .map(client -> realm.clients().get(client.getId()).getServiceAccountUser())
                        .findFirst()
                : realm.users().searchByUsername(login, true).stream().findFirst();
    }

    private Optional<UserResource> user(String login) {
        return realm.users().searchByUsername(login, true).stream()
                .map(user -> realm.users().get(user.getId()))
                .findFirst();
    }

    private Optional<ClientResource> client(String login) {
        return realm.clients().findByClientId(SystemLogin.clientOf(login)).stream()
                .map(client -> realm.clients().get(client.getId()))
                .findFirst();
    }

    /** What Keycloak refuses is thrown unread, since it tells what that is. */
    private static String created(Response response) {
        if (response.getStatus() == HttpURLConnection.HTTP_BAD_REQUEST) {
            throw new BadRequestException(response);
        }
        try (response) {
            return CreatedResponseUtil.getCreatedId(response);
        }
    }
}
