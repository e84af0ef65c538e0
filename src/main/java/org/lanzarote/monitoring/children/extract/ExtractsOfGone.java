package org.lanzarote.monitoring.children.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lanzarote.monitoring.children.statement.StatementGone;

/** Withdraws the extract of a statement that may no longer be used, when the statement's room says so. */
@ApplicationScoped
class ExtractsOfGone {

    private final ChildExtractRepository extracts;

    ExtractsOfGone(ChildExtractRepository extracts) {
        this.extracts = extracts;
    }

    void withdraw(@Observes StatementGone gone) {
        extracts.readableOf(gone.statement()).forEach(extract -> extract.withdraw(gone.at()));
    }
}
