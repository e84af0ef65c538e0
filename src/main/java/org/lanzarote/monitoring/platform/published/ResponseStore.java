package org.lanzarote.monitoring.platform.published;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The responses that this instance keeps, each with the name that what is public had before it was made. */
@ApplicationScoped
class ResponseStore {

    /** What an entry takes besides its texts and bytes. */
    private static final int ENTRY = 1000;

    private final Cache<PublicQuestion, Kept> kept;
    private final Clock clock;

    ResponseStore(StoreSettings settings, Clock clock) {
        this.clock = clock;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(settings.mostMemory().asLongValue())
                .weigher((PublicQuestion question, Kept entry) ->
                        ENTRY + 2 * question.length() + entry.response().length())
                .build();
    }

    Optional<Kept> find(PublicQuestion question) {
        return Optional.ofNullable(kept.getIfPresent(question))
                .filter(entry -> !clock.instant().isAfter(entry.last()));
    }

    void keep(PublicQuestion question, Kept response) {
        kept.put(question, response);
    }

    /** A response that is still what is public as long as that has this name, and until its last moment. */
    record Kept(UUID generation, Instant last, StoredResponse response) {}
}
