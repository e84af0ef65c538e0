package org.lanzarote.monitoring.children.statement;

import java.util.UUID;

/** Knows which statements an extract was made of; the room of extracts does. */
public interface ExtractedStatements {

    /** Whether the statement has an extract that is not withdrawn. */
    boolean isExtracted(UUID statement);
}
