package org.lanzarote.monitoring.platform.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/**
 * The language that a caller is told things in: that of the page that is asked for, else by the request's Accept-Language; English
 * where it names neither.
 */
final class AcceptedLanguage {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    private AcceptedLanguage() {}

    static Language of(RoutingContext request) {
        return RefusedByPage.language(request)
                .orElseGet(() -> of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    static Language of(@Nullable String header) {
        try {
            var best = header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return Locale.FRENCH.equals(best) ? Language.FR : Language.EN;
        } catch (IllegalArgumentException e) {
            return Language.EN;
        }
    }

    /** The value of Content-Language. */
    static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
