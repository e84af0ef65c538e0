package org.lanzarote.monitoring.outcome.placing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.outcome.report.PartsInPrint;
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

    Function<FindingRow, @Nullable PartInPrint> of(
            int round, @Nullable Language language, Map<UUID, CurrentText> texts) {
        var report = language == null ? null : reports.visible(round).orElse(null);
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
