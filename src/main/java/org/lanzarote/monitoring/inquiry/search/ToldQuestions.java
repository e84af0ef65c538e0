package org.lanzarote.monitoring.inquiry.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;

/**
 * What the words of a search ask, as PostgreSQL has told it, for whoever asks the same again: with another filter, or for the
 * next page. It is told again once a Party has another name. Each has what it asked itself: how soon one is answered says
 * nothing of what others search for, and what is asked without an account is kept for nobody.
 */
@ApplicationScoped
class ToldQuestions {

    private static final int MOST = 1_000;

    /** The longest that is kept, in characters; one that is longer is told each time. */
    private static final int LONGEST = 8_000;

    private final Cache<Asked, String> told =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private final Caller caller;

    ToldQuestions(Caller caller) {
        this.caller = caller;
    }

    private record Asked(String caller, SearchTerms terms) {}

    @Nullable String of(SearchTerms terms) {
        return caller.name().isEmpty() ? null : told.getIfPresent(new Asked(caller.name(), terms));
    }

    /** Keeps what was told, unless it is what was kept. */
    void keep(SearchTerms terms, @Nullable String question) {
        if (question != null && question.length() <= LONGEST && !caller.name().isEmpty()) {
            told.put(new Asked(caller.name(), terms), question);
        }
    }
}
