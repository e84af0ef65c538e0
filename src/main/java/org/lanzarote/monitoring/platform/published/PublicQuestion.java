package org.lanzarote.monitoring.platform.published;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lanzarote.monitoring.platform.html.FileEnding;

/** What the public asks: the address with its query, as they were sent, and the media type that was agreed on; none is empty. */
record PublicQuestion(String address, String type) {

    private static final Set<HttpMethod> READINGS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private static final String KEY = PublicQuestion.class.getName();
    private static final String FAILURE = KEY + ".failure";

    /** Takes the question of a request once its media type is agreed on; none, where an account may be meant. */
    static Optional<PublicQuestion> take(RoutingContext request) {
        var head = request.request();
        boolean reads = READINGS.contains(head.method());
        if (!reads || head.headers().contains(HttpHeaders.AUTHORIZATION)) {
            return Optional.empty();
        }
        var question =
                new PublicQuestion(head.uri(), Objects.requireNonNullElse(head.getHeader(HttpHeaders.ACCEPT), ""));
        request.put(KEY, question);
        return Optional.of(question);
    }

    /** The question that was taken of this request. */
    static Optional<PublicQuestion> of(RoutingContext request) {
        return Optional.ofNullable(request.get(KEY));
    }

    /** Remembers that PostgreSQL did not answer, so that nobody waits for it a second time. */
    static void fail(RoutingContext request, Throwable failure) {
        request.put(FAILURE, failure);
    }

    static Optional<RuntimeException> failure(RoutingContext request) {
        return Optional.ofNullable(request.get(FAILURE));
    }

    boolean isPrinted() {
        return FileEnding.isPrinted(type);
    }

    int length() {
        return address.length() + type.length();
    }
}
