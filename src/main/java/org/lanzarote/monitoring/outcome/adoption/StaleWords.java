package org.lanzarote.monitoring.outcome.adoption;

import java.util.Objects;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.analysis.evidence.StaleSource;
import org.lanzarote.monitoring.platform.problem.Told;

/** Tells an editor in a sentence what a record rests on that no longer stands. */
final class StaleWords {

    private static final Pattern IN_KEY = Pattern.compile("[/@]");

    private StaleWords() {}

    static Told of(StaleReason reason) {
        var sentence = switch (reason.cause()) {
            case AMBIGUOUS -> AdoptionMessage.STALE_AMBIGUOUS;
            case GONE -> AdoptionMessage.STALE_GONE;
            case VALUE_CHANGED -> AdoptionMessage.STALE_VALUE;
            case TAKEN_DOWN -> AdoptionMessage.STALE_TAKEN_DOWN;
            case WITHDRAWN -> AdoptionMessage.TARGET_WITHDRAWN;
            case CORRECTED ->
                reason.kind() == StaleSource.REPORT_PART
                        ? AdoptionMessage.STALE_CORRECTED_ELSEWHERE
                        : AdoptionMessage.STALE_CORRECTED;
            case RESTS_ON_STALE -> AdoptionMessage.STALE_SOURCE;
        };
        return sentence.with(name(reason));
    }

    private static Told name(StaleReason reason) {
        var key = Objects.requireNonNullElse(reason.key(), "");
        return switch (reason.kind()) {
            case ANSWER -> AdoptionMessage.CITED_ANSWER.with((Object[]) IN_KEY.split(key));
            case CHILD_EXTRACT -> AdoptionMessage.WITHDRAWN_EXTRACT;
            case FINDING -> AdoptionMessage.CITED_FINDING.with(key);
            case PARAGRAPH -> AdoptionMessage.CITED_PARAGRAPH.with(key);
            case RECOMMENDATION -> AdoptionMessage.CITED_RECOMMENDATION.with(key);
            case REPORT_PART -> AdoptionMessage.CITED_REPORT_PART.with((Object[]) IN_KEY.split(key));
            case STAKEHOLDER_SUBMISSION -> AdoptionMessage.CITED_SUBMISSION.with(key);
        };
    }
}
