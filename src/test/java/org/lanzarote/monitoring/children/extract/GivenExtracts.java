package org.lanzarote.monitoring.children.extract;

import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import java.util.Map;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** Given an extract of what children said, made through the API as the safeguarding officer makes it. */
public final class GivenExtracts {

    public static final String ALL = "/rounds/" + GivenRounds.ROUND + "/child-extracts";
    public static final String ONE = ALL + "/{id}";
    public static final String WITHDRAWALS = "/rounds/" + GivenRounds.ROUND + "/extract-withdrawals";

    /** Plain text that others may read. */
    public static final String TEXT = "Children want to be asked before pictures of them are shown to others.";

    private GivenExtracts() {}

    public static Map<String, Object> wish(String statement) {
        return Map.of("statement", statement, "language", "EN", "text", TEXT);
    }

    /** The key of the extract of a confirmed statement. */
    public static String of(String statement) {
        return safeguardingOfficer()
                .body(wish(statement))
                .post(ALL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The key of an extract of a new statement, made in a session in France. */
    public static String made() {
        return of(GivenStatements.confirmed());
    }

    public static void published(String extract) {
        GivenStatements.tell(() -> secretariat(), ONE, extract, "/publish", Map.of())
                .then()
                .statusCode(204);
    }
}
