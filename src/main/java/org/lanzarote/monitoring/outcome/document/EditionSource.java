package org.lanzarote.monitoring.outcome.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.outcome.document.DocumentQueries.DocumentHead;
import org.lanzarote.monitoring.outcome.edition.EditionView;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.translation.ConfirmedTexts;
import org.lanzarote.monitoring.platform.language.Language;

/** Fetches what is printed of an edition: its words as they were sealed. */
@ApplicationScoped
class EditionSource {

    private final DocumentQueries queries;
    private final DocumentSource source;
    private final SealedTexts sealed;

    EditionSource(DocumentQueries queries, DocumentSource source, SealedTexts sealed) {
        this.queries = queries;
        this.source = source;
        this.sealed = sealed;
    }

    DocumentSource.Records fetch(Report report, EditionView edition, Language language) {
        var printed = new SealedLines(edition);
        var now = queries.head(report.id());
        var newest = queries.edition(report.id()).orElseThrow();
        var head = new DocumentHead(
                now.round(),
                edition.reference(),
                edition.title(),
                printed.titleUntranslated,
                edition.decision(),
                now.parties(),
                SealedLines.key("/keyFindings"));
        return source.records(
                report,
                new ConfirmedTexts(
                        report.language(), language, language == report.language() ? Map.of() : printed.translations),
                head,
                printed.lines(),
                printed.scale,
                sealed.named(head.round(), printed.texts),
                new DocumentEdition(
                        edition.number(),
                        edition.sealedAt(),
                        edition.reason(),
                        edition.meeting(),
                        edition.votes(),
                        newest.notPublicBecause(),
                        newest.after(edition.number(), head.round())));
    }
}
