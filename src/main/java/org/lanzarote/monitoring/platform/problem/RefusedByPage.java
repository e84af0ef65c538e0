package org.lanzarote.monitoring.platform.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.language.Language;

/**
 * Notes of a reading that a browser asks for it, which names pages first and without a weight, so that it is refused with a page,
 * in the language that the address asks for.
 */
public final class RefusedByPage {

    private static final Set<HttpMethod> READINGS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private static final Pattern LANGUAGE = Pattern.compile("(?:^|&)lang=(EN|FR)(?:&|$)");

    private static final String NOTED = RefusedByPage.class.getName();

    private RefusedByPage() {}

    /** Looks at what the request accepts, before that is agreed on. */
    public static void note(RoutingContext request) {
        var accepted = request.request().getHeader(HttpHeaders.ACCEPT);
        request.put(
                NOTED,
                READINGS.contains(request.request().method())
                        && accepted != null
                        && accepted.split(",", 2)[0].strip().equalsIgnoreCase(MediaType.TEXT_HTML));
    }

    public static boolean isNoted(RoutingContext request) {
        return Boolean.TRUE.equals(request.get(NOTED));
    }

    /** The language that the address asks for; none of a request that asks for no page. */
    static Optional<Language> language(RoutingContext request) {
        // Of an address that cannot be read, the query may not be either.
        return Optional.ofNullable(request.request().query())
                .filter(query -> isNoted(request))
                .map(LANGUAGE::matcher)
                .filter(Matcher::find)
                .map(found -> Language.valueOf(found.group(1)));
    }
}
