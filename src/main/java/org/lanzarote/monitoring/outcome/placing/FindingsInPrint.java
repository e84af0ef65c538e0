package org.lanzarote.monitoring.outcome.placing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.outcome.report.PartsInPrint;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.language.Language;

/** Says findings as factsheets in a language do; nothing where none is asked for, and in a round without a report. */
@ApplicationScoped
class FindingsInPrint {

    private final ReportRepository reports;
    private final PartsInPrint print;

    FindingsInPrint(ReportRepository reports, PartsInPrint print) {
        this.reports = reports;
        this.print = print;
    }

    /** The words of a round's findings, whose report is asked for once. */
    WordsOfFindings in(int round, @Nullable Language language) {
        return new WordsOfFindings(
                language, language == null ? null : reports.visible(round).orElse(null));
    }

    /** The words of the findings of one report in one language. */
    final class WordsOfFindings {

        private final @Nullable Language language;
        private final @Nullable Report report;

        private WordsOfFindings(@Nullable Language language, @Nullable Report report) {
            this.language = language;
            this.report = report;
        }

        /** The day on which they became final; null while the report is drafted. */
        @Nullable LocalDate day() {
            return report == null ? null : report.adoptedOn();
        }

        Function<FindingRow, @Nullable PartInPrint> of(Map<UUID, CurrentText> texts) {
            if (report == null) {
                return row -> null;
            }
            var words = print.in(report, language, texts);
            return row -> {
                var observation = row.observation();
                return words.of(row.text(), observation == null ? null : observation.lead());
            };
        }
    }
}
