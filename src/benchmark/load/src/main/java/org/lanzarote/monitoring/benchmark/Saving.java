package org.lanzarote.monitoring.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hyperfoil.http.api.HttpMethod;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Each session saves an answer of its own again and again, each time another text, with the tag that it got last. */
final class Saving implements Requests {

    private static final String TEXT = "Text of the benchmark that was saved for the time %d. ".repeat(9);

    private final List<Place> places;
    private final String[] tags;
    private final AtomicLong saved = new AtomicLong();

    Saving(List<Place> places) {
        this.places = places;
        this.tags = places.stream().map(Place::tag).toArray(String[]::new);
    }

    @Override
    public HttpMethod method() {
        return HttpMethod.PUT;
    }

    @Override
    public String path(int session) {
        return places.get(session).path();
    }

    @Override
    public void head(int session, BiConsumer<String, String> header) {
        header.accept("Content-Type", "application/json");
        header.accept("If-Match", tags[session]);
        var token = places.get(session).token();
        if (token != null) {
            header.accept("Authorization", "Bearer " + token);
        }
    }

    @Override
    public byte[] body(int session) {
        var text = TEXT.replace("%d", Long.toString(saved.get()));
        return """
                {"value":"YES","text":"%s","language":"EN"}""".formatted(text).getBytes(UTF_8);
    }

    @Override
    public void tagged(int session, String tag) {
        tags[session] = tag;
        saved.incrementAndGet();
    }

    long saved() {
        return saved.get();
    }

    /** An answer that one session saves: where, as whom, and its tag before the first save. */
    record Place(String path, @Nullable String token, String tag) {}
}
