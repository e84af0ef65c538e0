package org.lanzarote.monitoring.outcome.amendment;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.amendment.PresentTexts.StandingTexts;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Gathers what was accepted by the parts of the report that it changes, and sees whether it goes together. */
final class AcceptedTexts {

    private AcceptedTexts() {}

    /** The parts in the order of the text, each with what was accepted to it, of whatever draft. */
    static List<AmendedText> gathered(List<Amendment> accepted, StandingTexts present) {
        Map<String, AmendedText> texts = new LinkedHashMap<>();
        for (var amendment : accepted) {
            var text = amendment.text;
            texts.computeIfAbsent(
                            text.part() + " " + text.heading(), none -> new AmendedText(text, present.words(text)))
                    .amendments
                    .add(amendment);
        }
        return List.copyOf(texts.values());
    }

    /** Refuses all, where any do not go together. */
    static void requireNoConflict(UUID report, List<AmendedText> texts, AmendmentLabels labels) {
        var conflicts = labels.presentConflicts(
                report,
                texts.stream()
                        .filter(AmendedText::isInConflict)
                        .map(AmendedText::conflict)
                        .toList());
        if (!conflicts.isEmpty()) {
            throw ProblemType.AMENDMENTS_IN_CONFLICT.because(
                    AmendmentMessage.PLACES_IN_CONFLICT.with(
                            conflicts.size(),
                            conflicts.stream().map(MergeConflict::place).collect(joining(", "))),
                    new AmendmentsInConflict(conflicts));
        }
    }
}
