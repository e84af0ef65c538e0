package org.lanzarote.monitoring.platform.http;

import static java.util.Objects.requireNonNull;
import static org.lanzarote.monitoring.platform.problem.ProblemType.TOO_MANY_REQUESTS;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.EarlyProblem;

/**
 * Limits how often one caller asks, so that nobody slows the service down for others. A caller with a valid token is
 * counted by account, be it a person's or a system's, everybody else by network address; a false token counts as
 * none.
 */
@ApplicationScoped
class RateLimit {

    /** The health probes are not limited: the platform restarts a service that does not answer them. */
    private static final String PROBES = "/q/health";

    private static final String CALLER = "edge.caller";

    private final EarlyProblem problem;
    private final IdentityProviderManager identities;
    private final Buckets addresses;
    private final Buckets accounts;

    RateLimit(EarlyProblem problem, IdentityProviderManager identities, EdgeSettings settings, Clock clock) {
        this.problem = problem;
        this.identities = identities;
        this.addresses = new Buckets(settings.address(), settings.remembered(), clock);
        this.accounts = new Buckets(settings.account(), settings.remembered(), clock);
    }

    /** Who asks; nobody known, where there is no valid token. */
    static @Nullable SecurityIdentity caller(RoutingContext request) {
        return request.get(CALLER);
    }

    void check(RoutingContext request) {
        if (request.normalizedPath().startsWith(PROBES)) {
            request.next();
        } else if (request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            checkToken(request);
        } else {
            countAddress(request, request::next);
        }
    }

    private void checkToken(RoutingContext request) {
        // Held back, for it would answer before the false token is counted.
        var refusal = requireNonNull(
                request.<BiConsumer<RoutingContext, Throwable>>remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER));
        // A token of another form is none of Keycloak's, and the library that takes tokens apart fails on some.
        if (!TokenForm.fits(request.request().getHeader(HttpHeaders.AUTHORIZATION))) {
            countAddress(request, () -> refusal.accept(request, new AuthenticationFailedException()));
            return;
        }
        QuarkusHttpUser.getSecurityIdentity(request, identities)
                .subscribe()
                .with(
                        identity -> {
                            request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, refusal);
                            request.put(CALLER, identity);
                            countAccount(request, identity);
                        },
                        falseToken -> countAddress(request, () -> refusal.accept(request, falseToken)));
    }

    private void countAccount(RoutingContext request, SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            countAddress(request, request::next);
        } else {
            goOnOrWait(request, accounts.take(identity.getPrincipal().getName()), request::next);
        }
    }

    private void countAddress(RoutingContext request, Runnable goOn) {
        goOnOrWait(
                request,
                addresses.take(Network.of(request.request().remoteAddress().host())),
                goOn);
    }

    private void goOnOrWait(RoutingContext request, Duration wait, Runnable goOn) {
        if (wait.isZero()) {
            goOn.run();
            return;
        }
        long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
        request.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problem.answer(request, TOO_MANY_REQUESTS, EdgeMessage.NEXT_REQUEST.with(seconds));
    }
}
