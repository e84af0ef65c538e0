package org.lanzarote.monitoring.benchmark;

import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A reading: by whom, what each session reads, in which form, and which tag it has already. */
record Reading(
        IntFunction<String> paths,
        IntFunction<@Nullable String> tokens,
        String accept,
        @Nullable String tag) implements Requests {

    static final String JSON = "application/json";

    static Reading of(String path, @Nullable String token) {
        return new Reading(session -> path, session -> token, JSON, null);
    }

    static Reading each(IntFunction<String> paths, IntFunction<@Nullable String> tokens) {
        return new Reading(paths, tokens, JSON, null);
    }

    Reading as(String type) {
        return new Reading(paths, tokens, type, tag);
    }

    Reading knowing(String known) {
        return new Reading(paths, tokens, accept, known);
    }

    @Override
    public String path(int session) {
        return paths.apply(session);
    }

    @Override
    public void head(int session, BiConsumer<String, String> header) {
        header.accept("Accept", accept);
        var token = tokens.apply(session);
        if (token != null) {
            header.accept("Authorization", "Bearer " + token);
            header.accept("Reading-Purpose", "Benchmark");
        }
        if (tag != null) {
            header.accept("If-None-Match", tag);
        }
    }

    @Override
    public int status() {
        return tag == null ? 200 : 304;
    }
}
