package org.lanzarote.monitoring.outcome.amendment;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.outcome.tabling.TabledKind;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.problem.Conflict;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Gathers what was accepted by the parts of the report that it changes, and sees whether it goes together. */
final class AcceptedTexts {

    private AcceptedTexts() {}

    /** The parts that are amended: chapters for their headings, or paragraphs and recommendations. */
    static Collection<UUID> parts(List<Amendment> accepted, boolean headings) {
        return accepted.stream()
                .map(amendment -> amendment.text)
                .filter(text -> (text.kind() == TabledKind.HEADING) == headings)
                .map(text -> text.part())
                .collect(toSet());
    }

    /** The parts in the order of the text, each with what was accepted to it, of whatever draft. */
    static List<AmendedText> gathered(
            List<Amendment> accepted, Map<UUID, CitedText> present, Map<UUID, Chapter> chapters) {
        Map<String, AmendedText> texts = new LinkedHashMap<>();
        for (var amendment : accepted) {
            var text = amendment.text;
            texts.computeIfAbsent(
                            text.part() + " " + text.heading(),
                            none -> new AmendedText(
                                    text,
                                    text.kind() == TabledKind.HEADING
                                            ? heading(chapters.get(text.part()), text.heading())
                                            : markdown(present.get(text.part()))))
                    .amendments
                    .add(amendment);
        }
        return List.copyOf(texts.values());
    }

    private static @Nullable String heading(@Nullable Chapter chapter, @Nullable String key) {
        return chapter == null ? null : chapter.named(key).orElse(null);
    }

    static @Nullable String markdown(@Nullable CitedText text) {
        return text == null ? null : text.markdown();
    }

    /** Refuses all, where any do not go together. */
    static void requireNoConflict(List<AmendedText> texts, AmendmentLabels labels) {
        var conflicts = labels.presentConflicts(texts.stream()
                .filter(AmendedText::isInConflict)
                .map(AmendedText::conflict)
                .toList());
        if (!conflicts.isEmpty()) {
            throw ProblemType.AMENDMENTS_IN_CONFLICT.because(
                    AmendmentMessage.PLACES_IN_CONFLICT.with(
                            conflicts.size(),
                            conflicts.stream().map(MergeConflict::place).collect(joining(", "))),
                    new Conflict(conflicts, null));
        }
    }
}
