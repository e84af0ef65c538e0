package org.lanzarote.monitoring.outcome.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lanzarote.monitoring.files.receipt.KeptForm;
import org.lanzarote.monitoring.files.receipt.KeptSubmissions;
import org.lanzarote.monitoring.files.seal.Receipt;
import org.lanzarote.monitoring.outcome.report.ReportRepository;

/** Finds the edition that a receipt belongs to, for those who may read the report. */
@ApplicationScoped
class EditionReceipts implements KeptSubmissions {

    private final ReportRepository reports;
    private final EditionRepository editions;
    private final EditionQueries queries;

    EditionReceipts(ReportRepository reports, EditionRepository editions, EditionQueries queries) {
        this.reports = reports;
        this.editions = editions;
        this.queries = queries;
    }

    @Override
    public Receipt.SubmissionKind kind() {
        return Receipt.SubmissionKind.REPORT_EDITION;
    }

    @Override
    public Optional<KeptForm> of(Receipt receipt) {
        return reports.visible(receipt.round())
                .flatMap(report -> editions.find(report, receipt.submission()))
                .map(edition -> edition.kept(
                        queries.parts(edition.id),
                        queries.digestBefore(edition.id).orElse(null)));
    }
}
