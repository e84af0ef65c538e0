package org.lanzarote.monitoring.outcome.feedback;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.feedback.FeedbackQueries.HeldParagraph;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.citing.CitationUses;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.citing.CitingRecord;

/** Finds where the report and the factsheets use extracts, with a fixed number of statements. */
@ApplicationScoped
class FeedbackUses {

    private final CitationUses uses;
    private final Citations citations;
    private final FeedbackQueries queries;
    private final Caller caller;

    FeedbackUses(CitationUses uses, Citations citations, FeedbackQueries queries, Caller caller) {
        this.uses = uses;
        this.citations = citations;
        this.queries = queries;
        this.caller = caller;
    }

    /** The records that cite each extract, those that build on these paragraphs, and their texts. */
    record ExtractUses(
            Map<UUID, List<CitingRecord>> citing,
            Map<UUID, List<CitingRecord>> building,
            Map<UUID, CurrentText> texts) {}

    ExtractUses of(Collection<UUID> extracts) {
        var citing = visible(uses.of(extracts));
        var texts = citing.values().stream()
                .flatMap(List::stream)
                .map(CitingRecord::text)
                .distinct()
                .toList();
        var paragraphs = texts.isEmpty()
                ? Map.<UUID, UUID>of()
                : queries.paragraphs(texts.toArray(UUID[]::new)).stream()
                        .collect(toMap(HeldParagraph::id, HeldParagraph::text));
        Map<UUID, List<CitingRecord>> building = new HashMap<>();
        visible(uses.of(paragraphs.keySet()))
                .forEach((paragraph, records) -> building.put(paragraphs.get(paragraph), recommendations(records)));
        var all = Stream.concat(
                        texts.stream(),
                        building.values().stream().flatMap(List::stream).map(CitingRecord::text))
                .distinct()
                .toList();
        return new ExtractUses(citing, building, citations.read(all));
    }

    /** Leaves out what is not public, unless the caller sees the report in draft. */
    private Map<UUID, List<CitingRecord>> visible(Map<UUID, List<CitingRecord>> found) {
        Map<UUID, List<CitingRecord>> visible = new HashMap<>();
        found.forEach((target, records) -> visible.put(
                target,
                records.stream()
                        .filter(citing -> citing.published() || caller.isInsider())
                        .toList()));
        return visible;
    }

    private static List<CitingRecord> recommendations(List<CitingRecord> records) {
        return records.stream()
                .filter(citing -> citing.kind() == CitingKind.RECOMMENDATION)
                .toList();
    }
}
