package org.lanzarote.monitoring.outcome.report;

import java.util.List;
import java.util.UUID;

/** Implemented by the room of editorial statements: it finds the statements that cite parts of the report. */
public interface StatementLinks {

    /** Pairs of a part of the report and the id of a statement that cites it. */
    List<BackLink> statementsCiting(UUID[] targets);
}
