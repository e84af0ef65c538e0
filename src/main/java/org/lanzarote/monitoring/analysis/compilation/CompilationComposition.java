package org.lanzarote.monitoring.analysis.compilation;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.revision.Revisions;
import org.lanzarote.monitoring.analysis.source.ChosenValues;
import org.lanzarote.monitoring.analysis.source.CompilationFilter;
import org.lanzarote.monitoring.analysis.source.CompilationScope;
import org.lanzarote.monitoring.analysis.source.CompiledAnswer;
import org.lanzarote.monitoring.analysis.source.CompiledEntry;
import org.lanzarote.monitoring.analysis.source.CompiledSource;
import org.lanzarote.monitoring.analysis.source.QuestionFigures;
import org.lanzarote.monitoring.analysis.source.ScopeCheck;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.language.Language;

/** Composes a compilation: its questions, its entries by Party, what they give in figures, and how it stands to its revision. */
@ApplicationScoped
class CompilationComposition {

    private final ScopeCheck check;
    private final CompilationReading reading;
    private final Revisions revisions;
    private final Caller caller;

    CompilationComposition(ScopeCheck check, CompilationReading reading, Revisions revisions, Caller caller) {
        this.check = check;
        this.reading = reading;
        this.revisions = revisions;
        this.caller = caller;
    }

    CompilationView compose(int round, String question, CompilationFilter filter, @Nullable Language lang) {
        var scope = check.compilation(round, question, filter);
        var read = reading.read(scope, filter);
        var entries = read.entries();
        var standing = revisions.standing(round, question, scope.items());
        var last = standing.last();
        return new CompilationView(
                round,
                scope.questions().get(0).title(),
                question,
                scope.items(),
                last == null ? null : revisions.row(last),
                standing.changesByLast(),
                last == null ? null : standing.changes(),
                filter.reads(CompiledSource.STATE) ? figures(scope, read) : List.of(),
                parties(scope, entries),
                others(scope, entries),
                filter.isWhole() ? silent(scope, entries) : null,
                caller.isSecretariat() ? CompilationAction.permitted(standing) : List.of(),
                filter,
                new CompilationReader(
                        Objects.requireNonNullElse(lang, scope.authentic()), scope.authentic(), scope.parties()));
    }

    private static List<QuestionFigures> figures(CompilationScope scope, ReadAcross read) {
        var chosenValues = ChosenValues.of(
                read.answers().stream().map(CompiledAnswer::given).toList());
        return scope.answerable().map(chosenValues::of).toList();
    }

    private static List<PartyEntries> parties(CompilationScope scope, List<CompiledEntry> entries) {
        var byParty = entries.stream()
                .filter(entry -> entry.party() != null)
                .collect(groupingBy(entry -> Objects.requireNonNull(entry.party())));
        return scope.parties().entrySet().stream()
                .filter(party -> byParty.containsKey(party.getKey()))
                .map(party -> new PartyEntries(
                        party.getKey(), party.getValue(), Objects.requireNonNull(byParty.get(party.getKey()))))
                .toList();
    }

    private static List<CompiledEntry> others(CompilationScope scope, List<CompiledEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.party() == null || !scope.parties().containsKey(entry.party()))
                .toList();
    }

    private static List<String> silent(CompilationScope scope, List<CompiledEntry> entries) {
        Set<String> heard = entries.stream()
                .filter(entry -> entry.source() == CompiledSource.STATE)
                .map(entry -> Objects.requireNonNull(entry.party()))
                .collect(Collectors.toSet());
        return scope.parties().keySet().stream()
                .filter(party -> !heard.contains(party))
                .toList();
    }
}
