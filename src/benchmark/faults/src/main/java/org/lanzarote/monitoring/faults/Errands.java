package org.lanzarote.monitoring.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The account of what instances do by themselves, and each thing once, whichever of them does it. */
final class Errands {

    private static final String SUBMITTED = " from event where type = 'REPLY_SUBMITTED' and number > ";

    /** The focal points of Parties that never submit here. */
    private static final String IDLE = "select a.login from reply r join account a on a.party_iso3 = r.party_iso3"
            + " where r.submissions = 0 and a.kind = 'PERSON' and a.role = 'FOCAL_POINT'";

    private static final String DONE_JOB = "select '/jobs/' || id from job j where status = 'DONE' and sha256 ="
            + " (select encode(sha256(string_agg(bytes, ''::bytea order by step, ordinal)), 'hex') from job_chunk c"
            + " where c.job_id = j.id)";

    private static final String LETTERS = "select count(*) from letter where state = 'WAITING'";

    private static final String UNNUMBERED = "select count(*) from event where number is null";

    /** What there is none of any more. */
    private static final List<String> WAITING = List.of(
            UNNUMBERED,
            "select count(*) from event where number > (select told from letter_place)",
            LETTERS,
            "select count(*) from webhook_delivery where state = 'WAITING'",
            "select count(*) from job where ended_at is null",
            "select count(*) from trail_pending");

    private final Connection records;
    private final Connection keys;

    /** The number of the last event of which nobody is told. */
    private final String begin;

    Errands(Connection records, Connection keys, String begin) {
        this.records = records;
        this.keys = keys;
        this.begin = begin;
    }

    /** The number of the last event, once all have one. */
    static String lastEvent(Connection records) throws InterruptedException {
        awaitNone(records, UNNUMBERED);
        return Sql.text(records, "select coalesce(max(number), 0) from event");
    }

    /** Letters that wait. */
    long letters() {
        return Long.parseLong(Sql.text(records, LETTERS));
    }

    /** Until nothing waits, and the systems of the Parties have been told. */
    void await(Systems systems) throws InterruptedException {
        for (var waiting : WAITING) {
            awaitNone(records, waiting);
        }
        awaitDeliveries(systems);
    }

    /** Until the systems of the Parties have been told. */
    void awaitDeliveries(Systems systems) throws InterruptedException {
        awaitNone(records, UNNUMBERED);
        var told = "select count(*)" + SUBMITTED + begin;
        Waiting.until("Deliveries", () -> systems.events().size() >= Long.parseLong(Sql.text(records, told)));
    }

    private static void awaitNone(Connection records, String waiting) throws InterruptedException {
        Waiting.until(waiting, () -> "0".equals(Sql.text(records, waiting)));
    }

    /** What becomes of what happens, by the mail server and the systems of Parties too. */
    List<Errand> told(Recipients recipients) throws SQLException {
        var errands = new ArrayList<Errand>();
        errands.add(new Errand(
                "events of submissions",
                marks("select party_iso3 || ' ' || number from submission"),
                records("select party_iso3 || ' ' || (data ->> 'submission')" + SUBMITTED + "-1")));
        errands.add(new Errand(
                "numbers of events",
                marks("select id::text from event"),
                records("select id::text from event where number > 0")));
        errands.add(new Errand(
                "letters of submissions",
                marks("select id::text" + SUBMITTED + begin),
                records("select event_id::text from letter where event_id in (select id" + SUBMITTED + begin + ")")));
        errands.add(new Errand(
                "letters sent",
                marks("select id::text from letter where state <> 'LAPSED'"),
                recipients.mailbox().letters()));
        errands.add(deliveries(recipients.systems()));
        errands.add(new Errand(
                "links of the trail",
                marks("select id::text from trail_entry"),
                records("select entry_id::text from trail_link")));
        errands.add(new Errand(
                "heads of the trail",
                marks("select distinct batch::text from trail_link"),
                Sql.counted(keys, "select batch::text from trail_head")));
        return errands;
    }

    Errand deliveries(Systems systems) throws SQLException {
        return new Errand(
                "webhook deliveries", marks("select party_iso3 || ' ' || id" + SUBMITTED + begin), systems.events());
    }

    /** What was asked for, or planned. */
    List<Errand> planned(Set<String> jobs) throws SQLException {
        var reminded = "select account from letter where kind = 'REMINDER' and account in (" + IDLE + ")";
        return List.of(
                new Errand("reminders", marks(IDLE), records(reminded)), new Errand("jobs", jobs, records(DONE_JOB)));
    }

    private Set<String> marks(String query) throws SQLException {
        return records(query).keySet();
    }

    private Map<String, Long> records(String query) throws SQLException {
        return Sql.counted(records, query);
    }
}
