package org.lanzarote.monitoring.replies.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.replies.publication.PublishingQueries.ShownThen;
import org.lanzarote.monitoring.replies.publication.PublishingQueries.TakenDownThen;
import org.lanzarote.monitoring.replies.publication.PublishingQueries.WithheldThen;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** What was decided on the passages of a reply so far; on each, the last decision holds. */
final class FormerDecisions {

    /** A passage of an answer, a whole answer, or a file in whatever answer. */
    private record Subject(
            @Nullable String question, @Nullable String passage) {

        static Subject of(Withhold withheld) {
            return new Subject(withheld.withholdsFile() ? null : withheld.question(), withheld.passage());
        }
    }

    /** A decision while this submission was the last public one; where nothing is withheld, the subject was shown again. */
    private record Decision(
            int submission, Subject subject, @Nullable WithheldBefore withheld) {}

    private final Map<Subject, WithheldBefore> standing = new LinkedHashMap<>();

    FormerDecisions(List<WithheldThen> withheld, List<ShownThen> shown, List<TakenDownThen> takenDown) {
        List<Decision> decisions = new ArrayList<>();
        shown.forEach(one -> decisions.add(new Decision(one.submission(), subject(one.shown()), null)));
        withheld.forEach(one -> decisions.add(decision(one)));
        takenDown.forEach(one -> decisions.add(decision(one)));
        // Those of one submission stay in this order: what was public with it was taken down later.
        decisions.sort(Comparator.comparingInt(Decision::submission));
        decisions.forEach(this::decide);
    }

    /** What is withheld as it stands. */
    Collection<WithheldBefore> standing() {
        return standing.values();
    }

    private void decide(Decision decision) {
        standing.compute(
                decision.subject,
                (subject, former) -> decision.withheld == null ? null : decision.withheld.after(former));
    }

    private static Subject subject(ShowAgain shown) {
        return Subject.of(new Withhold(shown.question(), shown.passage(), ""));
    }

    private static Decision decision(WithheldThen then) {
        var withheld = new WithheldBefore(then.withheld(), then.submission(), then.submission(), false);
        return new Decision(then.submission(), Subject.of(then.withheld()), withheld);
    }

    private static Decision decision(TakenDownThen then) {
        var since = Collections.min(then.submissions());
        var last = Collections.max(then.submissions());
        var withheld = new WithheldBefore(then.withheld(), since, last, true);
        return new Decision(then.submission(), Subject.of(then.withheld()), withheld);
    }
}
