package org.lanzarote.monitoring.platform.access;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Lets work go on for an account after its request has ended, with the roles that the account has now. Every transaction of
 * it passes the fence as one of a request does.
 */
@ApplicationScoped
public class Acting {

    private static final String STANDING = "select state, role, party, organisation from standing(?, ?)";

    private final EntityManager em;
    private final CurrentIdentityAssociation identities;
    private final LoginRoles elsewhere;
    private final Clock clock;

    Acting(EntityManager em, CurrentIdentityAssociation identities, LoginRoles elsewhere, Clock clock) {
        this.em = em;
        this.identities = identities;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    /** Does work as this account, on a thread that serves no request. */
    public <T> T as(String login, Supplier<T> work) {
        return as(identity(login), work);
    }

    /** Does work in an office whose holders this service does not keep, for none of them. */
    public <T> T inOffice(String role, Supplier<T> work) {
        return as(identity("office of " + role, Set.of(role), "", ""), work);
    }

    /** Does work as the account that a token named, on a thread that serves no request; the fence asks for its standing. */
    public <T> T as(SecurityIdentity identity, Supplier<T> work) {
        var requests = Arc.container().requestContext();
        requests.activate();
        try {
            identities.setIdentity(identity);
            return work.get();
        } finally {
            requests.terminate();
        }
    }

    private SecurityIdentity identity(String login) {
        var kept = QuarkusTransaction.requiringNew()
                .call(() -> em.unwrap(Session.class).doReturningWork(connection -> standing(connection, login)));
        return kept.state() == null
                ? identity(login, elsewhere.now(login), "", "")
                : identity(login, Set.of(told(kept.role())), told(kept.party()), told(kept.organisation()));
    }

    private static SecurityIdentity identity(String login, Set<String> roles, String party, String organisation) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new ActingAccount(login, Map.of("party", party, "organisation", organisation)))
                .addRoles(roles)
                .build();
    }

    private static String told(@Nullable String kept) {
        return Objects.requireNonNullElse(kept, "");
    }

    private Standing standing(Connection connection, String login) throws SQLException {
        try (var asking = connection.prepareStatement(STANDING)) {
            asking.setString(1, login);
            asking.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            try (var account = asking.executeQuery()) {
                return account.next() ? Standing.of(account) : Standing.UNKNOWN;
            }
        }
    }
}
