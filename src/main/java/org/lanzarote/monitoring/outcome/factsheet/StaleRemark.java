package org.lanzarote.monitoring.outcome.factsheet;

import static java.util.stream.Collectors.joining;

import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.platform.language.Language;

/** Says on the page of a factsheet that it is stale, and what of its sources no longer stands. */
final class StaleRemark {

    private StaleRemark() {}

    static String of(Factsheet factsheet) {
        var language = factsheet.language();
        var sources = factsheet.staleBecause().stream()
                .map(reason -> source(reason, language))
                .distinct()
                .collect(joining(", "));
        return language == Language.FR
                ? "Périmée\u00a0: elle repose sur ce qui ne se lit plus comme il a été cité (%s).".formatted(sources)
                : "Stale: it rests on what no longer stands as it was cited (%s).".formatted(sources);
    }

    /** A source by its key, where that is a name that people use. */
    private static String source(StaleReason reason, Language language) {
        boolean french = language == Language.FR;
        return switch (reason.kind()) {
            case ANSWER -> (french ? "réponse " : "answer ") + reason.key();
            case PARAGRAPH -> (french ? "paragraphe " : "paragraph ") + reason.key();
            case RECOMMENDATION -> (french ? "recommandation " : "recommendation ") + reason.key();
            case FINDING -> french ? "constat" : "finding";
            case CHILD_EXTRACT -> french ? "ce que des enfants ont dit" : "what children said";
            case STAKEHOLDER_SUBMISSION -> french ? "contribution d’une organisation" : "an organisation’s submission";
        };
    }
}
