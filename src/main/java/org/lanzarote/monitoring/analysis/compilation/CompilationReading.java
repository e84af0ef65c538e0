package org.lanzarote.monitoring.analysis.compilation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.analysis.source.CompilationFilter;
import org.lanzarote.monitoring.analysis.source.CompilationScope;
import org.lanzarote.monitoring.analysis.source.CompiledAnswer;
import org.lanzarote.monitoring.analysis.source.CompiledAnswerQueries;
import org.lanzarote.monitoring.analysis.source.CompiledEntry;
import org.lanzarote.monitoring.analysis.source.CompiledExtractQueries;
import org.lanzarote.monitoring.analysis.source.CompiledSource;
import org.lanzarote.monitoring.analysis.source.Contribution;
import org.lanzarote.monitoring.analysis.source.ContributionQueries;
import org.lanzarote.monitoring.analysis.source.Criteria;
import org.lanzarote.monitoring.analysis.source.Supplement;
import org.lanzarote.monitoring.analysis.source.SupplementQueries;
import org.lanzarote.monitoring.analysis.source.SupplementQueries.SupplementedAnswer;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.trail.Disclosure;

/** Reads what each source says on a question, in statements that do not grow with the number of Parties. */
@ApplicationScoped
class CompilationReading {

    private final CompiledAnswerQueries answers;
    private final SupplementQueries supplements;
    private final ContributionQueries contributions;
    private final CompiledExtractQueries extracts;
    private final Disclosure disclosure;
    private final Caller caller;

    CompilationReading(
            CompiledAnswerQueries answers,
            SupplementQueries supplements,
            ContributionQueries contributions,
            CompiledExtractQueries extracts,
            Disclosure disclosure,
            Caller caller) {
        this.answers = answers;
        this.supplements = supplements;
        this.contributions = contributions;
        this.extracts = extracts;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    /** Everything that the filter lets through: of Parties, then of stakeholders, then of children. */
    ReadAcross read(CompilationScope scope, CompilationFilter filter) {
        var wanted = scope.criteria(filter.value(), filter.text());
        List<CompiledAnswer> given = filter.reads(CompiledSource.STATE)
                ? answers.all(scope.criteria("", filter.text()), caller.isInsider())
                : List.of();
        List<CompiledEntry> entries = new ArrayList<>(ofParties(given, wanted));
        if (filter.reads(CompiledSource.STAKEHOLDER)) {
            entries.addAll(ofStakeholders(wanted, filter));
        }
        if (filter.reads(CompiledSource.CHILDREN) && filter.value().isEmpty()) {
            extracts.all(wanted, filter.ofAnyParty(), caller.isInsider() || caller.isSafeguardingOfficer())
                    .forEach(extract -> entries.add(CompiledEntry.of(wanted.round(), extract)));
        }
        disclosure.restricted(given.stream().anyMatch(answer -> answer.publishedAt() == null)
                || entries.stream().anyMatch(entry -> entry.publishedOn() == null));
        return new ReadAcross(given, entries);
    }

    private List<CompiledEntry> ofParties(List<CompiledAnswer> given, Criteria wanted) {
        if (given.isEmpty()) {
            return List.of();
        }
        var changed = supplements.of(wanted, caller.isInsider()).stream()
                .collect(groupingBy(
                        CompilationReading::key,
                        mapping(supplement -> Supplement.of(wanted.round(), supplement), toList())));
        return given.stream()
                .filter(answer -> answer.gives(wanted.value()))
                .map(answer -> CompiledEntry.of(
                        wanted.round(),
                        answer,
                        changed.getOrDefault(answer.party() + " " + answer.question(), List.of())))
                .toList();
    }

    /** Own answers are on no Party, and comments have no value. */
    private List<CompiledEntry> ofStakeholders(Criteria wanted, CompilationFilter filter) {
        List<Contribution> said = new ArrayList<>();
        if (filter.value().isEmpty()) {
            said.addAll(contributions.comments(wanted, caller));
        }
        if (filter.ofAnyParty()) {
            said.addAll(contributions.answers(wanted, caller));
        }
        return said.stream().map(one -> CompiledEntry.of(wanted.round(), one)).toList();
    }

    private static String key(SupplementedAnswer changed) {
        return changed.party() + " " + changed.question();
    }
}
