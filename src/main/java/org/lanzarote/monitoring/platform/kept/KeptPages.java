package org.lanzarote.monitoring.platform.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The pages that this instance keeps, each with the name of the state that was read before it was made. */
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

    /** The page that was made for this question, if it was made of this state. */
    @Nullable KeptPage find(ReaderQuestion question, String state) {
        var page = kept.getIfPresent(question);
        return page != null && page.state().equals(state) ? page : null;
    }

    void keep(ReaderQuestion question, KeptPage page) {
        kept.put(question, page);
    }
}
