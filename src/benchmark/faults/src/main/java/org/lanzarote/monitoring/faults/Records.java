package org.lanzarote.monitoring.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.deployment.Api;
import org.lanzarote.monitoring.deployment.Seals;

/** Whether what the database has fits together: nothing is half done, whoever was told of it. */
final class Records {

    /** What there is none of, and the query that would find it. */
    private static final Map<String, String> HALVES = new LinkedHashMap<>();

    static {
        HALVES.put(
                "an answer whose history does not end with it",
                "select a.id::text from answer a where a.version > 0 and not exists (select from answer_version v"
                        + " where v.answer_id = a.id and v.version = a.version and v.text = a.text)");
        HALVES.put(
                "a submission without all its answers",
                "select party_iso3 || ' ' || number from submission s where answered <> (select count(*) from"
                        + " submitted_answer a where a.submission_id = s.id and is_answered(saved_at, content, text))");
        HALVES.put(
                "a publication without all its answers",
                "select p.party_iso3 || ' ' || submission from publication p"
                        + " join submission s on s.reply_id = p.reply_id and s.number = p.submission where"
                        + " (select count(*) from published_answer a where a.publication_id = p.id) <>"
                        + " (select count(*) from submitted_answer a where a.submission_id = s.id)");
        HALVES.put(
                "a release without figures",
                "select number::text from participation_release r where not exists"
                        + " (select from participation_cell c where c.release_id = r.id)");
        HALVES.put(
                "a reply that counts other submissions than there are",
                "select party_iso3 from reply r where submissions <>"
                        + " (select count(*) from submission s where s.reply_id = r.id)"
                        + " or status = 'PUBLISHED' and published_submission <> submissions");
        HALVES.put(
                "a number of answered questions that counting does not give",
                "select c.party_iso3 from answer_count c join answer a on a.reply_id = c.reply_id group by c.reply_id"
                        + " having c.answered <> count(*) filter (where is_answered(a.saved_at, a.content, a.text))");
    }

    private Records() {}

    /** All that does not fit. */
    static List<String> faults(Connection owner, Api api) throws SQLException {
        var faults = new ArrayList<String>();
        for (var half : HALVES.entrySet()) {
            Sql.counted(owner, half.getValue())
                    .keySet()
                    .forEach(found -> faults.add("There is %s: %s".formatted(half.getKey(), found)));
        }
        faults.addAll(Seals.faults(owner, api));
        return faults;
    }
}
