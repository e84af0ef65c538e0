package org.lanzarote.monitoring.platform.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Optional;
import org.lanzarote.monitoring.platform.language.Language;

/** Notes of a request that it asks for a page, so that it is refused with one, in the language of that page. */
public final class RefusedByPage {

    private static final String NOTED = RefusedByPage.class.getName();

    private RefusedByPage() {}

    public static void note(RoutingContext request) {
        request.put(NOTED, true);
    }

    public static boolean isNoted(RoutingContext request) {
        return Boolean.TRUE.equals(request.get(NOTED));
    }

    /** The language that the address asks for; none of a request that asks for no page. */
    static Optional<Language> language(RoutingContext request) {
        return isNoted(request)
                ? Arrays.stream(Language.values())
                        .filter(language -> request.queryParam("lang").contains(language.name()))
                        .findFirst()
                : Optional.empty();
    }
}
