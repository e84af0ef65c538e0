package org.lanzarote.monitoring.children.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lanzarote.monitoring.children.statement.ExtractedStatements;

/** Tells the room of statements which of them have an extract. */
@ApplicationScoped
class ReadableExtracts implements ExtractedStatements {

    private final ChildExtractRepository extracts;

    ReadableExtracts(ChildExtractRepository extracts) {
        this.extracts = extracts;
    }

    @Override
    public boolean isExtracted(UUID statement) {
        return extracts.hasReadableOf(statement);
    }
}
