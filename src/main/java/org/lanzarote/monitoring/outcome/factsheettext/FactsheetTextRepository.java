package org.lanzarote.monitoring.outcome.factsheettext;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.report.Report;

/** Loads the factsheets' own words to change. */
@ApplicationScoped
class FactsheetTextRepository implements PanacheRepositoryBase<FactsheetText, UUID> {

    /** Those of a kind, also where they were withdrawn. */
    Optional<FactsheetText> of(Report report, FactsheetTextKind kind) {
        return find("report = ?1 and kind = ?2", report, kind).singleResultOptional();
    }
}
