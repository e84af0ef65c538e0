package org.lanzarote.monitoring.children.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lanzarote.monitoring.children.statement.ConfirmedStatements;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Makes extracts: one from each confirmed statement, with a text that passes the screening. */
@ApplicationScoped
class ExtractMaking {

    private final ExtractScreening screening;
    private final ConfirmedStatements confirmed;
    private final ChildExtractRepository extracts;
    private final Clock clock;

    ExtractMaking(
            ExtractScreening screening, ConfirmedStatements confirmed, ChildExtractRepository extracts, Clock clock) {
        this.screening = screening;
        this.confirmed = confirmed;
        this.extracts = extracts;
        this.clock = clock;
    }

    ChildExtract make(int round, MakeExtract wish) {
        screening.check(round, wish.text(), wish.confirmed(), wish.disclosesNothing());
        var statement = confirmed.require(round, wish.statement());
        if (extracts.hasReadableOf(statement.id())) {
            throw ProblemType.DUPLICATE.because(ExtractMessage.STATEMENT_HAS_EXTRACT);
        }
        var extract = new ChildExtract(round, statement, wish, clock.instant());
        extracts.persistAndFlush(extract);
        return extract;
    }
}
