package org.lanzarote.monitoring.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.lanzarote.monitoring.deployment.Documents;

/** What came back of a request, if anything did. */
record Answer(int status, String tag, String location, boolean saysWhenToComeAgain, String body) {

    static final Answer NONE = new Answer(0, "", "", false, "");

    static Answer of(HttpResponse<String> response) {
        var head = response.headers();
        return new Answer(
                response.statusCode(),
                head.firstValue("ETag").orElse(""),
                head.firstValue("Location").orElse(""),
                head.firstValue("Retry-After").isPresent(),
                response.body());
    }

    boolean isDone() {
        return status >= 200 && status < 300;
    }

    boolean isRefusedForAWhile() {
        return status == 503 && saysWhenToComeAgain;
    }

    boolean isMissing() {
        return status == 0;
    }

    /** The number that the tag of a thing is. */
    int version() {
        return Integer.parseInt(tag.replace("\"", ""));
    }

    JsonNode json() {
        try {
            return Documents.JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
