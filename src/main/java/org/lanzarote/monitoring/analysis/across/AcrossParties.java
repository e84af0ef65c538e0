package org.lanzarote.monitoring.analysis.across;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.lanzarote.monitoring.analysis.across.AnswerMatrix.MatrixRow;
import org.lanzarote.monitoring.analysis.source.AnswerFilter;
import org.lanzarote.monitoring.analysis.source.AnswerPlace;
import org.lanzarote.monitoring.analysis.source.ChosenValues;
import org.lanzarote.monitoring.analysis.source.CompilationScope;
import org.lanzarote.monitoring.analysis.source.CompiledAnswer;
import org.lanzarote.monitoring.analysis.source.CompiledAnswerQueries;
import org.lanzarote.monitoring.analysis.source.CompiledEntry;
import org.lanzarote.monitoring.analysis.source.GivenWords;
import org.lanzarote.monitoring.analysis.source.ScopeCheck;
import org.lanzarote.monitoring.analysis.source.ValueQueries;
import org.lanzarote.monitoring.analysis.source.ValueQueries.AnswerCount;
import org.lanzarote.monitoring.analysis.source.ValueQueries.GivenValue;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.trail.Disclosure;

/** Shows answers of Parties side by side: as a list, in figures, and as a matrix of what was chosen. */
@ApplicationScoped
class AcrossParties {

    private final ScopeCheck check;
    private final CompiledAnswerQueries answers;
    private final ValueQueries values;
    private final Disclosure disclosure;
    private final Caller caller;

    AcrossParties(
            ScopeCheck check,
            CompiledAnswerQueries answers,
            ValueQueries values,
            Disclosure disclosure,
            Caller caller) {
        this.check = check;
        this.answers = answers;
        this.values = values;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    Page<AnswerRow> list(int round, AnswerFilter filter, PageQuery page) {
        var scope = check.answers(round, filter);
        var place = page.after(AnswerPlace::of, AnswerPlace.FIRST);
        var wanted = scope.criteria(filter.value(), filter.text());
        var found = filter.question().isEmpty()
                ? answers.toMostAfter(place, wanted, caller.isInsider(), page.fetch())
                : answers.after(place, wanted, caller.isInsider(), page.fetch());
        disclosure.restricted(found.stream().anyMatch(answer -> answer.publishedAt() == null));
        var words = scope.words();
        return Page.of(found, page, AnswerPlace::of).map(answer -> row(scope, answer, words));
    }

    AnswerFigures figures(int round, AnswerFilter filter) {
        var scope = check.answers(round, filter);
        var counted = values.counted(scope.criteria(filter.value(), filter.text()), caller.isInsider());
        var chosenValues = new ChosenValues(given(scope, filter), counted);
        disclosure.restricted(caller.isInsider());
        return new AnswerFigures(
                counted.stream().mapToLong(AnswerCount::answers).sum(),
                scope.answerable().map(chosenValues::of).toList());
    }

    AnswerMatrix matrix(int round, AnswerFilter filter) {
        var scope = check.answers(round, filter).ofValues();
        var given = given(scope, filter);
        var chosenValues = ChosenValues.of(given);
        var chosen = given.stream().collect(groupingBy(GivenValue::party));
        disclosure.restricted(caller.isInsider());
        return new AnswerMatrix(
                scope.items(),
                scope.items().stream().map(chosenValues::of).toList(),
                scope.parties().entrySet().stream()
                        .map(party -> new MatrixRow(
                                party.getKey(),
                                party.getValue(),
                                cells(chosen.getOrDefault(party.getKey(), List.of()))))
                        .toList(),
                scope.authentic());
    }

    private List<GivenValue> given(CompilationScope scope, AnswerFilter filter) {
        return values.given(scope.ofValues().criteria("", filter.text()), caller.isInsider());
    }

    private static Map<String, List<String>> cells(List<GivenValue> chosen) {
        return chosen.stream().collect(toMap(GivenValue::question, GivenValue::keys, (one, same) -> one, TreeMap::new));
    }

    private static AnswerRow row(CompilationScope scope, CompiledAnswer answer, Map<String, GivenWords> words) {
        return new AnswerRow(
                answer.party(),
                Objects.requireNonNull(scope.parties().get(answer.party())),
                answer.question(),
                answer.kind(),
                CompiledEntry.of(scope.round(), answer, List.of()),
                Objects.requireNonNull(words.get(answer.question())));
    }
}
