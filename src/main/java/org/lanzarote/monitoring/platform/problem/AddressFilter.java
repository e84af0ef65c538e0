package org.lanzarote.monitoring.platform.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses addresses with a NUL character, which no key contains and the database does not store; with a number that is
 * written otherwise than in plain digits, so that each thing has one address; and with a query that does not fit the operation:
 * a filter that was mistyped must not answer as if there were none.
 */
class AddressFilter {

    static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]*");

    private static final String NUL = "%00";

    private final Map<Method, QueryParameters> parameters = new ConcurrentHashMap<>();
    private final Map<Method, List<String>> numbers = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuse(UriInfo uri, ResourceInfo operation, HttpServerRequest request) {
        // What was sent is looked at first, which is faster than taking every address apart.
        if (request.absoluteURI().contains(NUL)
                && uri.getRequestUri().toString().contains(NUL)) {
            throw ProblemType.BAD_PARAMETER.because(ProblemMessage.NUL_IN_ADDRESS);
        }
        var steps = uri.getPathParameters();
        if (!numbers.computeIfAbsent(operation.getResourceMethod(), AddressFilter::numbers).stream()
                .allMatch(name -> NUMBER.matcher(steps.getFirst(name)).matches())) {
            throw ProblemType.NOT_FOUND.because(ProblemMessage.NO_OPERATION);
        }
        var misfits = parameters
                .computeIfAbsent(operation.getResourceMethod(), QueryParameters::new)
                .misfits(uri.getQueryParameters());
        if (!misfits.isEmpty()) {
            throw ProblemType.BAD_PARAMETER.because(ProblemMessage.UNFIT_PARAMETER, misfits);
        }
    }

    /** The steps of the address that are numbers. */
    private static List<String> numbers(Method operation) {
        return Stream.of(operation.getParameters())
                .filter(step -> step.isAnnotationPresent(RestPath.class) && step.getType() == int.class)
                .map(Parameter::getName)
                .toList();
    }
}
