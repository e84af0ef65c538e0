package org.lanzarote.monitoring.outcome.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** The data of an adopted report: what it is called, and how it was adopted. */
public record ReportHead(
        String reference,
        BilingualText title,
        boolean titleUntranslated,
        Language language,
        @Nullable String meeting,
        String decision,
        LocalDate adoptedOn,
        @Nullable Votes votes) {

    public static ReportHead of(Report report) {
        return new ReportHead(
                report.reference,
                report.title,
                report.titleUntranslated,
                report.language,
                report.meeting,
                requireNonNull(report.decision),
                requireNonNull(report.adoptedOn),
                report.votes);
    }
}
