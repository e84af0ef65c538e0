package org.lanzarote.monitoring.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hyperfoil.http.api.HttpMethod;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Each session sends one operation once, such as a submission. */
record Telling(List<Told> told, @Nullable String content, int status) implements Requests {

    @Override
    public HttpMethod method() {
        return HttpMethod.POST;
    }

    @Override
    public String path(int session) {
        return told.get(session).path();
    }

    @Override
    public void head(int session, BiConsumer<String, String> header) {
        var one = told.get(session);
        header.accept("Content-Type", "application/json");
        if (one.token() != null) {
            header.accept("Authorization", "Bearer " + one.token());
        }
        if (one.tag() != null) {
            header.accept("If-Match", one.tag());
        }
    }

    @Override
    public byte @Nullable [] body(int session) {
        return content == null ? null : content.getBytes(UTF_8);
    }

    /** What is told, by whom, with which tag. */
    record Told(
            String path, @Nullable String token, @Nullable String tag) {}
}
