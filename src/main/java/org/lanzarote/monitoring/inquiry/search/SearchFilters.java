package org.lanzarote.monitoring.inquiry.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;

/** The closed sets by which a search is filtered: Parties, and what the rounds have that the caller knows of. */
@ApplicationScoped
class SearchFilters {

    private final PartyRepository parties;
    private final SearchQueries queries;
    private final Caller caller;

    SearchFilters(PartyRepository parties, SearchQueries queries, Caller caller) {
        this.parties = parties;
        this.queries = queries;
        this.caller = caller;
    }

    /** Refuses what no index can look for, before it is asked. */
    void checkForm(SearchFilter filter) {
        if (!filter.hasForm()) {
            check(filter);
        }
    }

    /** Refuses a mistyped filter of a search that found nothing. */
    void check(SearchFilter filter) {
        var check = new ClosedFilters();
        check(check, "party", filter.party(), parties::codes);
        check(check, "question", filter.question(), () -> withMain(queries.questions(caller.isInsider())));
        check(check, "chapter", filter.chapter(), () -> queries.chapters(caller.isInsider()));
        check(
                check,
                "round",
                filter.round(),
                () -> queries.rounds(caller.isInsider()).stream()
                        .map(String::valueOf)
                        .toList());
        check.orThrow();
    }

    /** These numbers of questions, and those of the main questions that they belong to. */
    private static List<String> withMain(List<String> numbers) {
        return numbers.stream()
                .flatMap(number -> Stream.of(number, number.split("\\.", 2)[0]))
                .toList();
    }

    private static void check(
            ClosedFilters check, String filter, List<?> values, Supplier<? extends Collection<String>> known) {
        values.forEach(value -> check.check(filter, String.valueOf(value), known));
    }
}
