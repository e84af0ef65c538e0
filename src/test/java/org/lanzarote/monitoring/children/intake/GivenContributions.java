package org.lanzarote.monitoring.children.intake;

import static org.lanzarote.monitoring.support.Asking.facilitator;

import java.util.HashMap;
import java.util.Map;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** Given a session with children, reported through the API as a facilitator reports it. */
public final class GivenContributions {

    public static final String ALL = "/rounds/" + GivenRounds.ROUND + "/child-contributions";
    public static final String ONE = ALL + "/{id}";

    private GivenContributions() {}

    /** Seven children. */
    public static Map<String, Object> report(String party) {
        Map<String, Object> report = new HashMap<>();
        report.put("party", party);
        report.put("month", "2027-02");
        report.put("setting", "SCHOOL");
        report.put("method", "WORKSHOP");
        report.put("language", "fr");
        report.put("ageBands", ageBands(1, 2, 3, 1));
        report.put("genders", genders(3, 3, 1));
        report.put("vulnerableSituations", false);
        report.put(
                "attestation",
                Map.of(
                        "childrenConsented",
                        true,
                        "guardiansConsented",
                        true,
                        "scopeExplained",
                        true,
                        "referralPathInPlace",
                        true));
        return report;
    }

    public static Map<String, Object> report(String party, String field, Object value) {
        var report = report(party);
        report.put(field, value);
        return report;
    }

    public static Map<String, Integer> ageBands(int from11, int from14, int from16, int aged18) {
        return Map.of("11-13", from11, "14-15", from14, "16-17", from16, "18", aged18);
    }

    public static Map<String, Integer> genders(int girls, int boys, int others) {
        return Map.of("GIRLS", girls, "BOYS", boys, "OTHER_OR_NOT_STATED", others);
    }

    /** The id of a reported session with seven children. */
    public static String reported(String party) {
        return facilitator()
                .body(report(party))
                .post(ALL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
