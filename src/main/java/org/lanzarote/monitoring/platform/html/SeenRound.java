package org.lanzarote.monitoring.platform.html;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Notes of a request which round its caller was found to see, so that a refusal leads on to what is there. */
public final class SeenRound {

    private static final String NOTED = SeenRound.class.getName();

    private SeenRound() {}

    /** Notes the round of the request that is being answered, if one is. */
    public static void note(int round) {
        var request = CurrentRequestManager.get();
        if (request != null) {
            request.unwrap(RoutingContext.class).put(NOTED, round);
        }
    }

    static Optional<Integer> of(RoutingContext request) {
        return Optional.ofNullable(request.get(NOTED));
    }
}
