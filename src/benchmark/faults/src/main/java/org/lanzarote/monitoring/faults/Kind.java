package org.lanzarote.monitoring.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.lanzarote.monitoring.deployment.Seed;

/**
 * A kind of write that the drills account for: a query gives the mark of each that the database has. A further kind is a
 * constant here, and somebody at work who sends it.
 */
enum Kind {
    /** Marked by Party, question, version and the text, which is another each time. */
    SAVE(
            "saves",
            "select concat_ws(' ', v.party_iso3, q.number, v.version, v.text) from answer_version v"
                    + " join question q on q.id = v.question_id where v.text like '" + Ledger.PREFIX + "%'"),

    /** Marked by Party and number. */
    SUBMISSION("submissions", "select concat_ws(' ', party_iso3, number) from submission"),

    /** Marked by Party and the number of its submission. */
    PUBLICATION("publications", "select concat_ws(' ', party_iso3, submission) from publication"),

    /** Marked by the request: nothing but the trail tells one from another. */
    SUPPLEMENT(
            "supplements",
            "select request_id from trail_entry where what_operation = 'supplementReply'"
                    + " and what_outcome = 'CHANGED' and request_id like '" + Ledger.PREFIX + "%'"),

    /** Marked by its number. */
    RELEASE(
            "releases of figures",
            "select number::text from participation_release where round_number = " + Seed.NUMBER);

    private final String words;
    private final String query;

    Kind(String words, String query) {
        this.words = words;
        this.query = query;
    }

    /** How often each mark is found. */
    Map<String, Long> found(Connection owner) throws SQLException {
        return Sql.counted(owner, query);
    }

    @Override
    public String toString() {
        return words;
    }
}
