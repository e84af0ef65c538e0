package org.lanzarote.monitoring.outcome.factsheettext;

import java.util.Locale;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** The texts of a report that stand in every factsheet. */
enum FactsheetTextKind {
    INTRODUCTION,
    KEY_FINDINGS;

    /** The one with this name in an address. */
    static FactsheetTextKind named(String name) {
        for (var kind : values()) {
            if (kind.address().equals(name)) {
                return kind;
            }
        }
        throw NotFound.of("text", name).get();
    }

    /** Its name in an address. */
    String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the report says there. */
    CitedText of(Report report) {
        return this == INTRODUCTION ? report.introduction() : report.keyFindings();
    }
}
