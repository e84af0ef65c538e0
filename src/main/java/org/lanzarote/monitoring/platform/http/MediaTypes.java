package org.lanzarote.monitoring.platform.http;

import static org.lanzarote.monitoring.platform.problem.ProblemType.METHOD_NOT_ALLOWED;
import static org.lanzarote.monitoring.platform.problem.ProblemType.NOT_ACCEPTABLE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.UNSUPPORTED_MEDIA_TYPE;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lanzarote.monitoring.platform.html.AddressEnding;
import org.lanzarote.monitoring.platform.problem.EarlyProblem;
import org.lanzarote.monitoring.platform.problem.Endpoint;
import org.lanzarote.monitoring.platform.problem.Endpoints;
import org.lanzarote.monitoring.platform.problem.Problem;
import org.lanzarote.monitoring.platform.problem.ProblemMessage;
import org.lanzarote.monitoring.platform.problem.RefusedByPage;
import org.lanzarote.monitoring.platform.problem.Told;

/**
 * Sees to it that an operation reads and gives no media type but those that it declares. The type that it is to give is
 * chosen here, and the operation sees no other.
 */
@ApplicationScoped
class MediaTypes {

    private static final String READ = "GET, HEAD";

    private static final List<MediaType> PROBLEMS = List.of(MediaType.valueOf(Problem.MEDIA_TYPE));

    private final EarlyProblem problem;
    private final Endpoints endpoints;
    private final AddressEndings endings;

    MediaTypes(EarlyProblem problem, Endpoints endpoints, AddressEndings endings) {
        this.endings = endings;
        this.problem = problem;
        this.endpoints = endpoints;
    }

    void agree(RoutingContext request) {
        var misnamed = endings.misnamed(request);
        if (misnamed.isPresent()) {
            refuseEnding(request, misnamed.orElseThrow());
            return;
        }
        var known = endpoints.find(request.request().method().name(), endings.take(request));
        if (known.isEmpty() && endings.areChanged(request)) {
            request.response().putHeader(HttpHeaders.ALLOW, READ);
            problem.answer(request, METHOD_NOT_ALLOWED, ProblemMessage.METHODS_OF_PATH.with(READ));
            return;
        }
        known.ifPresentOrElse(endpoint -> agree(request, endpoint), request::next);
    }

    private void agree(RoutingContext request, Endpoint endpoint) {
        if (!reads(endpoint, request)) {
            problem.answer(request, UNSUPPORTED_MEDIA_TYPE, EdgeMessage.OPERATION_READS.with(names(endpoint.taken())));
            return;
        }
        var headers = request.request().headers();
        if (headers.getAll(HttpHeaders.ACCEPT).stream().allMatch(String::isBlank)) {
            // A list of no media types prefers none (RFC 9110, 12.5.1).
            headers.remove(HttpHeaders.ACCEPT);
        }
        if (headers.contains(HttpHeaders.ACCEPT) && !endpoint.given().isEmpty()) {
            var accepted = new Acceptance(headers.getAll(HttpHeaders.ACCEPT));
            var best = best(accepted, endpoint);
            if (best.isEmpty() && AddressEndings.areTaken(request)) {
                refuseEnding(request, endpoint);
                return;
            }
            if (best.isEmpty() && isBrowserOfNobody(request, endpoint)) {
                // Who signs in first is told what it gives.
                headers.remove(HttpHeaders.ACCEPT);
                request.next();
                return;
            }
            if (best.isEmpty()) {
                problem.answer(request, NOT_ACCEPTABLE, notGiven(accepted, endpoint));
                return;
            }
            headers.set(HttpHeaders.ACCEPT, name(best.orElseThrow()));
        }
        request.next();
    }

    /** Whether a browser asks without a token for what is not public, and is refused with a page for that reason. */
    private static boolean isBrowserOfNobody(RoutingContext request, Endpoint endpoint) {
        return RefusedByPage.isNoted(request)
                && !request.request().headers().contains(HttpHeaders.AUTHORIZATION)
                && !endpoint.isOpenTo(null);
    }

    private static Told notGiven(Acceptance accepted, Endpoint endpoint) {
        return accepted.isWithoutHeadings() && endpoint.given().contains(AddressEnding.CSV.type())
                ? EdgeMessage.HEADINGS_ALWAYS
                : EdgeMessage.OPERATION_GIVES.with(names(endpoint.given()));
    }

    private void refuseEnding(RoutingContext request, Endpoint endpoint) {
        var known = AddressEnding.all(endpoint.given());
        problem.answer(request, NOT_ACCEPTABLE, EdgeMessage.ENDING_UNKNOWN.with(known));
    }

    /** Where nothing is given but problems, whoever accepts these accepts all that may come. */
    private static Optional<MediaType> best(Acceptance accepted, Endpoint endpoint) {
        return accepted.best(endpoint.given())
                .or(() -> endpoint.givesBody()
                        ? Optional.empty()
                        : accepted.best(PROBLEMS)
                                .map(problem -> endpoint.given().get(0)));
    }

    /** Whether the operation reads what is sent; what an operation without a body is sent, nobody reads. */
    private static boolean reads(Endpoint endpoint, RoutingContext request) {
        var told = request.request().headers().getAll(HttpHeaders.CONTENT_TYPE);
        return endpoint.taken().isEmpty()
                || (told.isEmpty() && isEmpty(request))
                || endpoint.taken().stream().anyMatch(type -> fits(told, type));
    }

    private static boolean isEmpty(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return (length == null || length.equals("0"))
                && !request.request().headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static boolean fits(List<String> told, MediaType taken) {
        return taken.isWildcardType()
                || (told.size() == 1
                        && told.get(0)
                                .split(";", 2)[0]
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .equals(name(taken)));
    }

    private static String name(MediaType type) {
        return type.getType() + "/" + type.getSubtype();
    }

    private static String names(List<MediaType> types) {
        return String.join(", ", types.stream().map(MediaTypes::name).toList());
    }
}
