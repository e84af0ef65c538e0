package org.lanzarote.monitoring.platform.http;

import static java.util.Comparator.comparingInt;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.lanzarote.monitoring.platform.access.Acting;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.problem.Endpoint;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/**
 * Refuses what is sent to a record that is not there for its sender, before the body is read: another Party by what the
 * token says, and for a large body any other record by one question to PostgreSQL.
 */
@ApplicationScoped
class Unaddressed {

    private static final String REFUSAL = Unaddressed.class.getName();

    private static final String PARTY = "party";
    private static final Set<String> OF_ONE_PARTY = Set.of(Role.FOCAL_POINT, Role.DELEGATE);

    /** Up to this many bytes, a body costs less than the question. */
    private static final long SMALL = 64 * 1024;

    private final List<Recipients> recipients;
    private final Acting acting;

    Unaddressed(@All List<Recipients> recipients, Acting acting) {
        this.recipients = recipients.stream()
                .sorted(comparingInt((Recipients some) -> some.address().length())
                        .reversed())
                .toList();
        this.acting = acting;
    }

    /** Whether the body may come; if not, the operation is refused. */
    Future<Boolean> passes(RoutingContext request, Endpoint endpoint, SecurityIdentity sender) {
        var other = otherParty(request, endpoint, sender);
        if (other.isPresent()) {
            request.put(REFUSAL, NotFound.of("reply of", other.get()).get());
            return Future.succeededFuture(false);
        }
        if (isSmall(request)) {
            return Future.succeededFuture(true);
        }
        return recipients(endpoint)
                .map(asked -> ask(request, asked, new KeysInAddress(endpoint.keys(request.normalizedPath())), sender))
                .orElseGet(() -> Future.succeededFuture(true));
    }

    /**
     * Stands before the operation, so that the attempt is entered in the trail; in a transaction as the operation's, which
     * an account that is not in force does not begin.
     */
    @ServerRequestFilter
    void refuse() {
        RuntimeException refusal =
                CurrentRequestManager.get().unwrap(RoutingContext.class).get(REFUSAL);
        if (refusal instanceof ProblemException) {
            QuarkusTransaction.requiringNew().run(() -> {
                throw refusal;
            });
        } else if (refusal != null) {
            throw refusal;
        }
    }

    /** Whose address the operation has; of several, those with the longest. */
    private Optional<Recipients> recipients(Endpoint endpoint) {
        return recipients.stream()
                .filter(some -> (endpoint.template() + "/").startsWith(some.address() + "/"))
                .findFirst();
    }

    private Future<Boolean> ask(
            RoutingContext request, Recipients recipients, KeysInAddress keys, SecurityIdentity sender) {
        return request.vertx()
                .executeBlocking(
                        () -> acting.as(
                                sender,
                                () -> QuarkusTransaction.requiringNew().call(() -> {
                                    recipients.requireThere(keys);
                                    return true;
                                })),
                        false)
                .map(there -> true)
                .otherwise(refusal -> {
                    request.put(REFUSAL, refusal);
                    return false;
                });
    }

    private static Optional<String> otherParty(RoutingContext request, Endpoint endpoint, SecurityIdentity sender) {
        return endpoint.isOpenOnlyAs(OF_ONE_PARTY, sender)
                ? Optional.ofNullable(endpoint.keys(request.normalizedPath()).get(PARTY))
                        .filter(party -> !party.equals(Caller.partyOf(sender)))
                : Optional.empty();
    }

    /** A body of unknown length may be of any. */
    private static boolean isSmall(RoutingContext request) {
        long declared = IncomingBody.declared(request);
        return declared > 0 && declared <= SMALL;
    }
}
