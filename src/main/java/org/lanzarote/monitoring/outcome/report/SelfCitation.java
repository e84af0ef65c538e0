package org.lanzarote.monitoring.outcome.report;

import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** Finds where the text of a part of a report cites that part: a text is no source of itself. */
public final class SelfCitation {

    private SelfCitation() {}

    public static void check(
            TextWithCitations text, CitationKind kind, String key, String pointer, Violations violations) {
        for (int i = 0; i < text.citations().size(); i++) {
            var citation = text.citations().get(i);
            if (citation.kind() == kind) {
                for (int j = 0; j < citation.targets().size(); j++) {
                    violations.require(
                            !citation.targets().get(j).equals(key),
                            pointer + "/citations/" + i + "/targets/" + j,
                            ReportMessage.CITES_ITSELF);
                }
            }
        }
    }
}
