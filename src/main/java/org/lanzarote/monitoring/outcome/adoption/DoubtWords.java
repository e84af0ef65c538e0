package org.lanzarote.monitoring.outcome.adoption;

import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.citation.DoubtfulTarget;
import org.lanzarote.monitoring.platform.problem.Told;

/** Tells an editor in a sentence what is doubtful about a source. */
final class DoubtWords {

    private static final Pattern IN_KEY = Pattern.compile("[/@]");

    private DoubtWords() {}

    static Told of(DoubtfulTarget target) {
        var sentence = switch (target.doubt()) {
            case WITHDRAWN -> AdoptionMessage.TARGET_WITHDRAWN;
            case OPEN_WITHDRAWAL -> AdoptionMessage.TARGET_OPEN;
            case SETTLED_WITHDRAWAL -> AdoptionMessage.TARGET_SETTLED;
            case SUPERSEDED -> AdoptionMessage.TARGET_SUPERSEDED;
            case NOT_PUBLIC -> AdoptionMessage.TARGET_NOT_PUBLIC;
            case WITHHELD_IN_PART -> AdoptionMessage.TARGET_WITHHELD_IN_PART;
            case NAMED_TWICE -> AdoptionMessage.TARGET_TWICE;
        };
        return sentence.with(name(target));
    }

    private static Told name(DoubtfulTarget target) {
        if (target.key().equals(CitationTargets.WITHDRAWN)) {
            return AdoptionMessage.WITHDRAWN_EXTRACT;
        }
        var name = switch (target.kind()) {
            case PARAGRAPH -> AdoptionMessage.CITED_PARAGRAPH;
            case RECOMMENDATION -> AdoptionMessage.CITED_RECOMMENDATION;
            case FINDING -> AdoptionMessage.CITED_FINDING;
            case ANSWER -> AdoptionMessage.CITED_ANSWER;
            case STAKEHOLDER_SUBMISSION -> AdoptionMessage.CITED_STAKEHOLDER_SUBMISSION;
            case CHILD_CONTRIBUTION -> AdoptionMessage.CITED_SESSION_WITH_CHILDREN;
            case CHILD_EXTRACT -> AdoptionMessage.CITED_EXTRACT;
            case RESERVATION -> AdoptionMessage.CITED_RESERVATION;
            case REPORT_PART -> AdoptionMessage.CITED_REPORT_PART;
            case DOCUMENT, EXPLANATION -> throw new IllegalArgumentException(target.kind() + " has no target");
        };
        return name.with((Object[]) IN_KEY.split(target.key()));
    }
}
