package org.lanzarote.monitoring.inquiry.trace;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.edition.NewestEdition;
import org.lanzarote.monitoring.inquiry.chain.Chain.NamedByEdition;
import org.lanzarote.monitoring.inquiry.chain.FactsheetThing;
import org.lanzarote.monitoring.outcome.report.Report;

/** Since when what is read of a report and of its factsheets is in its state. */
record EditionTimes(
        Optional<Report> report,
        Map<String, NewestEdition> newest,
        @Nullable NamedByEdition asked) {

    /** Of a factsheet, or a footnote of one: since the edition that it is read in; of a draft it is not told. */
    @Nullable Instant of(FactsheetThing thing) {
        if (thing.isDraft()) {
            return null;
        }
        if (thing.edition() != null) {
            return Objects.requireNonNull(asked).publishedAt();
        }
        var edition = newest.get(thing.party());
        return edition == null ? ofReport() : edition.publishedAt();
    }

    /** Since its publication; before that, since its adoption. */
    @Nullable Instant ofReport() {
        var found = report.orElseThrow();
        var adopted = found.adoptedOn();
        return found.publishedAt() != null || adopted == null
                ? found.publishedAt()
                : adopted.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
