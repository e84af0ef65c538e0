package org.lanzarote.monitoring.platform.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.published.Generation;

/** The pages that this instance keeps, each with the generation that was read before it was made. */
@ApplicationScoped
class KeptPages {

    /** What an entry takes besides its texts and bytes. */
    private static final int ENTRY = 1000;

    private final Cache<ReaderQuestion, KeptPage> kept;

    KeptPages(KeptSettings settings) {
        this.kept = Caffeine.newBuilder()
                .maximumWeight(settings.mostMemory().asLongValue())
                .weigher((ReaderQuestion question, KeptPage page) -> ENTRY + 2 * question.length() + page.length())
                .build();
    }

    /** The page that was made for this question, if it was made of this generation. */
    @Nullable KeptPage find(ReaderQuestion question, Generation.GenerationNames generation) {
        var page = kept.getIfPresent(question);
        return page != null && page.generation().equals(generation) ? page : null;
    }

    void keep(ReaderQuestion question, KeptPage page) {
        kept.put(question, page);
    }
}
