package org.lanzarote.monitoring.outcome.reportpackage;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.chapter.Paragraph;
import org.lanzarote.monitoring.outcome.recommendation.Recommendation;
import org.lanzarote.monitoring.outcome.tally.CountedPart;
import org.lanzarote.monitoring.platform.citation.EvidenceRevised;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** The parts of a package on which others of it may rest, so that none rests on itself. */
final class PackagedEvidence {

    private PackagedEvidence() {}

    static EvidenceRevised of(int round, Collection<UUID> findings, Collection<CountedPart> parts) {
        return new EvidenceRevised(
                round,
                Map.of(
                        CitationKind.FINDING,
                        findings,
                        CitationKind.PARAGRAPH,
                        parts.stream()
                                .flatMap(part -> Stream.ofNullable(part.paragraph()))
                                .map(Paragraph::id)
                                .toList(),
                        CitationKind.RECOMMENDATION,
                        parts.stream()
                                .flatMap(part -> Stream.ofNullable(part.recommendation()))
                                .map(Recommendation::id)
                                .toList()));
    }
}
