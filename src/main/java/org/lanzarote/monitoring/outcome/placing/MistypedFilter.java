package org.lanzarote.monitoring.outcome.placing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionFilters;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Refuses a filter of findings that names what the round does not have, where nothing was found by it. */
@ApplicationScoped
class MistypedFilter {

    private final RoundRepository rounds;
    private final QuestionFilters filters;
    private final FindingLinkQueries queries;
    private final FindingCodes codes;
    private final Caller caller;

    MistypedFilter(
            RoundRepository rounds,
            QuestionFilters filters,
            FindingLinkQueries queries,
            FindingCodes codes,
            Caller caller) {
        this.rounds = rounds;
        this.filters = filters;
        this.queries = queries;
        this.codes = codes;
        this.caller = caller;
    }

    /** A round of which something was found exists for the caller, and so do the values by which it was found. */
    void check(int round, FindingFilter filter, List<?> found) {
        if (found.isEmpty()) {
            filters.check(found, rounds.require(round), filter.party(), filter.question(), filter.chapter());
            codes.check(round, filter, found);
            checkTargets(round, filter);
        }
    }

    /** A caller who cannot read the report learns nothing of it. */
    private void checkTargets(int round, FindingFilter filter) {
        boolean insider = caller.isInsider();
        new ClosedFilters()
                .check("article", filter.article(), () -> withMain(queries.articles(round)))
                .check("paragraph", Objects.toString(filter.paragraph(), ""), () -> queries.paragraphs(round, insider))
                .check("code", filter.code(), () -> queries.recommendations(round, insider))
                .check("recommendation", filter.recommendation(), () -> queries.recommendations(round, insider))
                .orThrow();
    }

    /** These articles, and those of which they are a paragraph. */
    private static List<String> withMain(List<String> articles) {
        return articles.stream()
                .flatMap(article -> Stream.of(article, article.split("\\(", 2)[0]))
                .toList();
    }
}
