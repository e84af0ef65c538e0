package org.lanzarote.monitoring.children.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.lanzarote.monitoring.children.statement.StatementGone;

/** Withdraws the extract of a statement that may no longer be used, when the statement's room says so. */
@ApplicationScoped
class ExtractsOfGone {

    private final ChildExtractRepository extracts;
    private final Event<ExtractWithdrawn> withdrawn;

    ExtractsOfGone(ChildExtractRepository extracts, Event<ExtractWithdrawn> withdrawn) {
        this.extracts = extracts;
        this.withdrawn = withdrawn;
    }

    void withdraw(@Observes StatementGone gone) {
        for (var extract : extracts.readableOf(gone.statement())) {
            var words = String.valueOf(extract.text);
            extract.withdraw(gone.at());
            extracts.flush();
            withdrawn.fire(new ExtractWithdrawn(extract.roundNumber, extract.id, words));
        }
    }
}
