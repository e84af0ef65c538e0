package org.lanzarote.monitoring.platform.published;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The responses that this instance keeps, each with the generation that was read before it was made. */
@ApplicationScoped
class ResponseStore {

    /** What an entry takes besides its texts and bytes. */
    private static final int ENTRY = 1000;

    private final Cache<PublicQuestion, Kept> kept;

    ResponseStore(StoreSettings settings) {
        this.kept = Caffeine.newBuilder()
                .maximumWeight(settings.mostMemory().asLongValue())
                .weigher((PublicQuestion question, Kept entry) ->
                        ENTRY + 2 * question.length() + entry.response().length())
                .build();
    }

    Optional<Kept> find(PublicQuestion question) {
        return Optional.ofNullable(kept.getIfPresent(question));
    }

    void keep(PublicQuestion question, UUID generation, StoredResponse response) {
        kept.put(question, new Kept(generation, response));
    }

    /** A response that is still what is public as long as the generation is this one. */
    record Kept(UUID generation, StoredResponse response) {}
}
