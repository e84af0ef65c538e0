package org.lanzarote.monitoring.platform.html;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Endpoints;
import org.lanzarote.monitoring.platform.problem.Problem;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.RequestId;

/** Makes the page of a refusal, with the ways that are open from there. */
@ApplicationScoped
class RefusalPages {

    /** An address that a browser looks for at this service and nowhere else: one with two slashes names a host. */
    static final Pattern HERE = Pattern.compile("/\\w[\\w.,:%/?=&+-]*");

    private static final Pattern OVERVIEW = Pattern.compile("/rounds/\\d+/overview([.].*)?");

    private final Endpoints endpoints;
    private final RefusedForms forms;
    private final Optional<URI> frontEnd;

    RefusalPages(
            Endpoints endpoints, RefusedForms forms, @ConfigProperty(name = "mail.front-end") Optional<URI> frontEnd) {
        this.endpoints = endpoints;
        this.forms = forms;
        this.frontEnd = frontEnd;
    }

    RefusalPage of(Problem problem, Language language, RoutingContext request) {
        List<PageLinks.Link> given =
                problem.status() == ProblemType.NOT_ACCEPTABLE.status() ? forms.of(request, language) : List.of();
        return new RefusalPage(
                problem,
                language,
                RefusalWords.of(problem, language, !given.isEmpty()),
                given,
                plain(problem, language, request),
                round(language, request),
                problem.status() == ProblemType.UNAUTHORIZED.status() ? signIn(request) : null,
                RequestId.of(request));
    }

    /** The address without its query, where something in that is wrong. */
    private static @Nullable String plain(Problem problem, Language language, RoutingContext request) {
        // As it was sent: it may be that it cannot be read.
        var asked = "&" + request.request().query();
        var path = request.request().path();
        return HERE.matcher(path).matches()
                        && problem.violations().stream()
                                .anyMatch(violation -> asked.contains("&" + violation.parameter() + "="))
                ? path + "?lang=" + language
                : null;
    }

    private static @Nullable String round(Language language, RoutingContext request) {
        return SeenRound.of(request)
                .filter(seen -> !OVERVIEW.matcher(request.request().path()).matches())
                .map(seen -> "/rounds/" + seen + "/overview?lang=" + language)
                .orElse(null);
    }

    /** Where to sign in, and what everybody may read without, for whose token is good no more. */
    private RefusalPage.SignIn signIn(RoutingContext request) {
        var asked = request.request();
        var address = request.normalizedPath();
        var path = AddressEnding.of(address)
                .map(ending -> ending.leftOutOf(address))
                .orElse(address);
        boolean isPublic = asked.headers().contains(HttpHeaders.AUTHORIZATION)
                && endpoints
                        .find(asked.method().name(), path)
                        .filter(endpoint -> endpoint.isOpenTo(null))
                        .isPresent();
        return new RefusalPage.SignIn(
                frontEnd.map(there -> there.toString().replaceAll("/+$", "") + path)
                        .orElse(null),
                isPublic && HERE.matcher(asked.uri()).matches() ? asked.uri() : null);
    }
}
