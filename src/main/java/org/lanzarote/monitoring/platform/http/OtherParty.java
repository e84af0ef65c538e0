package org.lanzarote.monitoring.platform.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.problem.Endpoint;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Refuses what is sent to another Party's reply by somebody who writes for one Party alone, before its body is read. */
@ApplicationScoped
class OtherParty {

    private static final String ADDRESSED = OtherParty.class.getName();

    private static final Set<String> OF_ONE_PARTY = Set.of(Role.FOCAL_POINT, Role.DELEGATE);

    /** Whether another Party is addressed, whose reply does not exist for the caller. */
    static boolean isAddressed(RoutingContext request, Endpoint endpoint, @Nullable SecurityIdentity caller) {
        if (caller == null || !endpoint.isOpenOnlyAs(OF_ONE_PARTY, caller)) {
            return false;
        }
        var other = endpoint.party(request.normalizedPath()).filter(party -> !party.equals(Caller.partyOf(caller)));
        other.ifPresent(party -> request.put(ADDRESSED, party));
        return other.isPresent();
    }

    /** Stands before the operation, so that the attempt is entered in the trail. */
    @ServerRequestFilter
    void refuse(ContainerRequestContext asked) {
        String other = CurrentRequestManager.get().unwrap(RoutingContext.class).get(ADDRESSED);
        if (other != null) {
            throw NotFound.of("reply of", other).get();
        }
    }
}
