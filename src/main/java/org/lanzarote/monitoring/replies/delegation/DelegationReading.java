package org.lanzarote.monitoring.replies.delegation;

import static java.util.Comparator.comparingInt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.people.account.Delegates;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.replies.delegation.DelegationQueries.DelegationProgress;

/** Shows delegations with the names of their delegates and their progress, in two queries whatever their number. */
@ApplicationScoped
class DelegationReading {

    private final DelegationQueries queries;
    private final Delegates delegates;
    private final Caller caller;
    private final Clock clock;

    DelegationReading(DelegationQueries queries, Delegates delegates, Caller caller, Clock clock) {
        this.queries = queries;
        this.delegates = delegates;
        this.caller = caller;
        this.clock = clock;
    }

    List<DelegationView> show(List<Delegation> delegations) {
        var names =
                delegates.names(delegations.stream().map(one -> one.delegate).toList());
        Map<UUID, DelegationProgress> progress =
                queries.progress(delegations.stream().map(one -> one.id).toArray(UUID[]::new)).stream()
                        .collect(toMap(DelegationProgress::delegation, identity()));
        return delegations.stream()
                .map(one -> show(
                        one,
                        names.getOrDefault(one.delegate, ""),
                        progress.getOrDefault(one.id, DelegationProgress.none(one.id))))
                .toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private DelegationView show(Delegation delegation, String name, DelegationProgress progress) {
        var state = state(delegation, progress);
        return new DelegationView(
                delegation.id,
                delegation.delegate,
                name,
                state,
                delegation.sections,
                mainQuestions(delegation),
                progress.answered(),
                progress.questions(),
                delegation.dueOn,
                delegation.isOverdue(today()),
                delegation.note,
                delegation.givenAt,
                delegation.handedBackAt,
                delegation.handBackNote,
                delegation.returnReason,
                DelegationAction.permitted(state, !caller.delegate().isEmpty()));
    }

    private static DelegationState state(Delegation delegation, DelegationProgress progress) {
        var savedAt = progress.savedAt();
        boolean begun = savedAt != null && !savedAt.isBefore(delegation.givenAt);
        return begun && delegation.state == DelegationState.GIVEN ? DelegationState.IN_PROGRESS : delegation.state;
    }

    private static List<String> mainQuestions(Delegation delegation) {
        return delegation.questions.stream()
                .sorted(comparingInt(Question::ordinal))
                .map(question -> QuestionNumber.main(question.number()))
                .distinct()
                .toList();
    }
}
