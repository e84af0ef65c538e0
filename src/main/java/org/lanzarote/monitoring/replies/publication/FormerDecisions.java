package org.lanzarote.monitoring.replies.publication;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.replies.publication.PublishingQueries.ShownThen;
import org.lanzarote.monitoring.replies.publication.PublishingQueries.TakenDownThen;
import org.lanzarote.monitoring.replies.publication.PublishingQueries.WithheldThen;
import org.lanzarote.monitoring.replies.withholding.SearchedAnswer;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** What was decided on the passages of a Party's replies so far; on each, the last decision holds. */
final class FormerDecisions {

    static final FormerDecisions NONE = new FormerDecisions(List.of(), List.of(), List.of());

    /** Words in an answer however they are written, a whole answer, or a file in whatever answer. */
    private record Subject(
            @Nullable String question, @Nullable String words) {

        static Subject of(Withhold withheld) {
            return new Subject(withheld.withholdsFile() ? null : withheld.question(), words(withheld.passage()));
        }

        static Subject of(ShowAgain shown) {
            return of(new Withhold(shown.question(), shown.passage(), ""));
        }

        private static @Nullable String words(@Nullable String passage) {
            return passage != null && SearchedAnswer.isLong(passage) ? SearchedAnswer.folded(passage) : passage;
        }
    }

    /** The subject of a round's reply. */
    private record RoundSubject(int round, Subject subject) {}

    /** A decision while this submission was the last public one; where nothing is withheld, the subject was shown again. */
    private record Decision(
            SubmissionNumber submission,
            Subject subject,
            @Nullable WithheldBefore withheld) {}

    private final Map<RoundSubject, WithheldBefore> standing = new LinkedHashMap<>();
    private final Set<Subject> shownAgain = new HashSet<>();

    FormerDecisions(List<WithheldThen> withheld, List<ShownThen> shown, List<TakenDownThen> takenDown) {
        List<Decision> decisions = new ArrayList<>();
        withheld.forEach(one -> decisions.add(decision(one)));
        shown.forEach(one -> decisions.add(new Decision(one.number(), Subject.of(one.shown()), null)));
        // Words that were public no longer went from the report alone: what keeps them from the reply was decided
        // before.
        takenDown.stream().filter(one -> !one.submissions().isEmpty()).forEach(one -> decisions.add(decision(one)));
        // Those of one submission stay in this order: what was public with it was taken down later.
        decisions.sort(Comparator.comparing(Decision::submission));
        decisions.forEach(this::decide);
    }

    /** What is withheld as it stands. */
    Collection<WithheldBefore> standing() {
        return standing.values();
    }

    /** Whether these words were shown again, and not withheld there since. */
    boolean showsAgain(Withhold words) {
        return shownAgain.contains(Subject.of(words));
    }

    /** The questions of which something stays withheld, also if these are shown again; no translation is public there. */
    Set<String> questions(int round, List<ShowAgain> shown) {
        var subjects = shown.stream().map(Subject::of).collect(toSet());
        return standing.values().stream()
                .filter(one -> one.isOf(round))
                .map(WithheldBefore::withheld)
                .filter(one -> !subjects.contains(Subject.of(one)))
                .map(Withhold::question)
                .collect(toSet());
    }

    private void decide(Decision decision) {
        if (decision.withheld == null) {
            standing.keySet().removeIf(place -> place.subject.equals(decision.subject));
            shownAgain.add(decision.subject);
        } else {
            var place = new RoundSubject(decision.submission.round(), decision.subject);
            shownAgain.remove(decision.subject);
            standing.put(place, decision.withheld.after(standing.get(place)));
        }
    }

    private static Decision decision(WithheldThen then) {
        var withheld = new WithheldBefore(then.withheld(), then.number(), then.number(), false);
        return new Decision(then.number(), Subject.of(then.withheld()), withheld);
    }

    private static Decision decision(TakenDownThen then) {
        var since = new SubmissionNumber(then.round(), Collections.min(then.submissions()));
        var last = new SubmissionNumber(then.round(), Collections.max(then.submissions()));
        var withheld = new WithheldBefore(then.withheld(), since, last, true);
        return new Decision(then.number(), Subject.of(then.withheld()), withheld);
    }
}
