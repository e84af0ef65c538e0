package org.lanzarote.monitoring.platform.http;

import static org.lanzarote.monitoring.platform.problem.ProblemType.BAD_PARAMETER;
import static org.lanzarote.monitoring.platform.problem.ProblemType.NOT_FOUND;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.EarlyProblem;
import org.lanzarote.monitoring.platform.problem.ProblemMessage;

/** Refuses a head that two readers might understand differently: an address or a host that is none, or one thing told twice. */
@ApplicationScoped
class HeadForm {

    /** Of these one is read, and a proxy may read another. */
    private static final List<String> ONCE = List.of(
            "Authorization", "Host", "Reading-Purpose", "Idempotency-Key", "Range", "If-Range", "Last-Event-ID");

    /** Of these all lines are one list (RFC 9110). */
    private static final List<String> LISTS = List.of("If-Match", "If-None-Match");

    private final EarlyProblem problem;

    HeadForm(EarlyProblem problem) {
        this.problem = problem;
    }

    void check(RoutingContext request) {
        var repeated = repeated(request.request().headers());
        if (!isAddress(request.request().uri())) {
            problem.answer(request, BAD_PARAMETER, EdgeMessage.NO_ADDRESS);
        } else if (hasStepThatGoesOn(request.request().uri())) {
            // What stands behind it would be left out, so that one thing had many addresses.
            problem.answer(request, NOT_FOUND, ProblemMessage.NO_OPERATION);
        } else if (repeated.isPresent()) {
            problem.answer(request, BAD_PARAMETER, EdgeMessage.ONE_FIELD.with(repeated.get()));
        } else if (!namesHost(request.request().getHeader(HttpHeaders.HOST))) {
            problem.answer(request, BAD_PARAMETER, EdgeMessage.NO_HOST);
        } else {
            LISTS.forEach(field -> join(field, request.request().headers()));
            request.next();
        }
    }

    /** Writes a list in one line, since one is read. */
    private static void join(String field, MultiMap sent) {
        var lines = sent.getAll(field);
        if (lines.size() > 1) {
            sent.set(field, String.join(", ", lines));
        }
    }

    /** Refuses a head that nobody could read. */
    void refuse(RoutingContext request) {
        boolean named = namesHost(request.request().getHeader(HttpHeaders.HOST));
        problem.answer(request, BAD_PARAMETER, named ? EdgeMessage.NO_ADDRESS : EdgeMessage.NO_HOST);
    }

    private static Optional<String> repeated(MultiMap sent) {
        return ONCE.stream().filter(field -> sent.getAll(field).size() > 1).findFirst();
    }

    /** Vert.x takes anything in brackets for a host, where only an IPv6 address is one. */
    private static boolean namesHost(@Nullable String sent) {
        if (sent == null || (sent.startsWith("[") && !isAddress("http://" + sent))) {
            return false;
        }
        var host = HostAndPort.parseAuthority(sent, -1);
        return host != null && !host.host().isEmpty();
    }

    private static boolean hasStepThatGoesOn(String sent) {
        int step = sent.indexOf(';');
        int query = sent.indexOf('?');
        return step >= 0 && (query < 0 || step < query);
    }

    private static boolean isAddress(String sent) {
        try {
            return new URI(sent).getRawPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
