package org.lanzarote.monitoring.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.lanzarote.monitoring.platform.html.AddressEnding;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.problem.Endpoint;
import org.lanzarote.monitoring.platform.problem.Endpoints;

/**
 * Takes the ending of an address for the media type that is wanted, where a reading gives it, or pages or
 * tables: {@code /rounds/2/factsheets/FRA.pdf} is {@code /rounds/2/factsheets/FRA} as PDF, so that a person can click it. What
 * comes in again comes to the address from which it went out.
 */
@ApplicationScoped
class AddressEndings {

    private static final String ADDRESS = AddressEndings.class.getName();

    private static final Set<HttpMethod> READINGS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private static final MediaType PDF = MediaType.valueOf(FileEnding.PDF_TYPE);

    /** An address that ends as the name of a file does. */
    private static final Pattern FILE = Pattern.compile("(.*[^/.])\\.[A-Za-z]{2,5}");

    private final Endpoints endpoints;

    AddressEndings(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /** The address that the operation has; the request accepts what the ending names. */
    String take(RoutingContext request) {
        var address = request.normalizedPath();
        return AddressEnding.of(address)
                .map(ending -> take(request, address, ending))
                .orElse(address);
    }

    private String take(RoutingContext request, String address, AddressEnding ending) {
        var bare = ending.leftOutOf(address);
        if (gives(request, bare, ending)) {
            request.request().headers().set(HttpHeaders.ACCEPT, ending.type().toString());
        } else if (!takes(request, bare, ending)) {
            return address;
        }
        request.put(ADDRESS, bare);
        return bare;
    }

    private boolean gives(RoutingContext request, String bare, AddressEnding ending) {
        return isReading(request)
                && endpoints
                        .find(HttpMethod.GET.name(), bare)
                        .filter(endpoint ->
                                givesAny(endpoint, ending.type(), MediaType.TEXT_HTML_TYPE, AddressEnding.CSV.type()))
                        .isPresent();
    }

    /** Whether what is sent comes in again as what was given at the same address. */
    private boolean takes(RoutingContext request, String bare, AddressEnding ending) {
        return ending.equals(AddressEnding.CSV)
                && endpoints
                        .find(request.request().method().name(), bare)
                        .filter(endpoint -> endpoint.taken().contains(ending.type()))
                        .isPresent();
    }

    private static boolean isReading(RoutingContext request) {
        return READINGS.contains(request.request().method());
    }

    /** Whether the ending of the address was taken for the media type that is wanted. */
    static boolean areTaken(RoutingContext request) {
        return isReading(request) && request.get(ADDRESS) != null;
    }

    /** Whether something is to be changed at the address of a file, which is only read. */
    boolean areChanged(RoutingContext request) {
        var address = request.normalizedPath();
        var method = request.request().method().name();
        return endpoints.find(method, address).isEmpty()
                && AddressEnding.of(address)
                        .flatMap(ending -> endpoints
                                .find(HttpMethod.GET.name(), ending.leftOutOf(address))
                                .filter(endpoint -> endpoint.given().contains(ending.type())))
                        .isPresent();
    }

    /** The operation that gives documents or tables, where it is asked for one by an ending that names no media type. */
    Optional<Endpoint> misnamed(RoutingContext request) {
        var address = request.normalizedPath();
        var file = FILE.matcher(address);
        return file.matches() && AddressEnding.of(address).isEmpty()
                ? endpoints
                        .find(request.request().method().name(), file.group(1))
                        .filter(endpoint -> givesAny(endpoint, PDF, AddressEnding.CSV.type()))
                : Optional.empty();
    }

    /** Leads the request to that operation. */
    @ServerRequestFilter(preMatching = true)
    void lead(ContainerRequestContext request) {
        var routing = CurrentRequestManager.get().unwrap(RoutingContext.class);
        String bare = routing.get(ADDRESS);
        if (bare != null) {
            request.setRequestUri(request.getUriInfo()
                    .getRequestUriBuilder()
                    .replacePath(bare)
                    .build());
        }
    }

    private static boolean givesAny(Endpoint endpoint, MediaType... types) {
        return Arrays.stream(types).anyMatch(endpoint.given()::contains);
    }
}
