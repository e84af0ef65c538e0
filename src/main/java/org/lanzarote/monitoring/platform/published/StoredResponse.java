package org.lanzarote.monitoring.platform.published;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A response as the operation gave it, whole and, where that is worth it, compressed. */
public final class StoredResponse {

    private static final int NOT_MODIFIED = 304;

    /** Anybody on the way may keep it, and asks each time whether it is still what is public. */
    public static final String ASK_EACH_TIME = "public, no-cache";

    /** The coding is named, and not with the weight nought (RFC 9110, 12.5.3). */
    private static final Pattern TAKES_GZIP =
            Pattern.compile("(?i)(?:^|,)\\s*gzip\\s*(?:,|$|;\\s*q\\s*=\\s*(?!0(?:\\.0*)?\\s*(?:,|$)))");

    private final MultiMap fields;
    private final StoredBody whole;
    private final Optional<StoredBody> packed;

    /** Takes the fields that the operation gave, and its body; the tag is of the bytes and no longer the operation's. */
    StoredResponse(MultiMap given, byte[] body) {
        this.fields = given;
        this.whole = StoredBody.whole(body);
        this.packed = StoredBody.packed(body);
        fields.remove(HttpHeaders.ETAG);
        fields.remove(HttpHeaders.CONTENT_LENGTH);
        fields.set(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME);
        fields.set(HttpHeaders.VARY, String.join(", ", varying(given)));
    }

    /** Answers with it, or says that the caller has it already. */
    void send(RoutingContext request) {
        var asked = request.request().headers();
        var response = request.response();
        var body = packed.filter(form -> takesGzip(asked)).orElse(whole);
        response.headers().addAll(fields).set(HttpHeaders.ETAG, body.tag());
        if (has(asked, body)) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        if (body.coding() != null) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, body.coding());
        }
        if (request.request().method().equals(HttpMethod.HEAD)) {
            response.putHeader(
                    HttpHeaders.CONTENT_LENGTH, Integer.toString(body.bytes().length()));
            response.end();
        } else {
            response.end(body.bytes());
        }
    }

    int length() {
        return whole.bytes().length()
                + packed.map(form -> form.bytes().length()).orElse(0);
    }

    private static Set<String> varying(MultiMap given) {
        var all = new LinkedHashSet<>(given.getAll(HttpHeaders.VARY));
        all.add("Accept-Encoding");
        return all;
    }

    private static boolean takesGzip(MultiMap asked) {
        return asked.getAll(HttpHeaders.ACCEPT_ENCODING).stream()
                .anyMatch(codings -> TAKES_GZIP.matcher(codings).find());
    }

    /** By the weak comparison (RFC 9110, 13.1.2), in which a mark of weakness counts for nothing. */
    private static boolean has(MultiMap asked, StoredBody body) {
        return asked.getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .anyMatch(tags -> tags.contains(body.tag()) || tags.strip().equals("*"));
    }
}
