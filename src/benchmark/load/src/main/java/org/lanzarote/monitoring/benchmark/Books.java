package org.lanzarote.monitoring.benchmark;

import static org.lanzarote.monitoring.benchmark.Account.AUDITOR;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What the database holds, so that everything that was answered as done can be found there, once. */
record Books(long versions, long submissions, long publications, long changes) {

    private static final String COUNTS = "select (select count(*) from answer_version),"
            + " (select count(*) from submission), (select count(*) from publication),"
            + " (select count(*) from trail_entry where what_outcome = 'CHANGED')";

    /** Each submission has the digest of what it sealed, and names the one before. */
    private static final String BROKEN = "select count(*) from"
            + " (select sha256, encode(sha256(convert_to(sealed, 'UTF8')), 'hex') as digest, previous_sha256,"
            + " lag(sha256) over (partition by reply_id order by number) as previous from submission) s"
            + " where sha256 <> digest or previous_sha256 is distinct from previous";

    private static final String LAST = "select p.iso3, max(s.number), (array_agg(s.sha256 order by s.number desc))[1]"
            + " from submission s join reply r on r.id = s.reply_id join party p on p.iso3 = r.party_iso3"
            + " where r.round_number = " + Seed.NUMBER + " group by p.iso3";

    static Books read(Connection owner) throws SQLException {
        try (var sql = owner.createStatement();
                var counted = sql.executeQuery(COUNTS)) {
            counted.next();
            return new Books(counted.getLong(1), counted.getLong(2), counted.getLong(3), counted.getLong(4));
        }
    }

    /** Fails where the database has another number than what the benchmark was told is done. */
    void check(Books before, Operations operations, Replies replies) {
        var saved = operations.saved();
        var told = operations.submissions() + operations.publications() + replies.supplements();
        for (var claim : List.of(
                new Claim("versions in the history", versions - before.versions, saved),
                new Claim("submissions", submissions - before.submissions, operations.submissions()),
                new Claim("publications", publications - before.publications, operations.publications()),
                new Claim("entries of changes in the trail", changes - before.changes, saved + told))) {
            claim.check();
        }
    }

    /** Fails where a seal is broken, a receipt tells another digest, or the trail is not intact. */
    static void checkSeals(Connection owner, Api api) throws SQLException {
        try (var sql = owner.createStatement()) {
            try (var broken = sql.executeQuery(BROKEN)) {
                broken.next();
                new Claim("submissions with a broken seal", broken.getLong(1), 0).check();
            }
            try (var last = sql.executeQuery(LAST)) {
                while (last.next()) {
                    checkReceipt(api, last);
                }
            }
        }
        if (!api.get(AUDITOR, "/trail/verification").body().get("intact").asBoolean()) {
            throw new IllegalStateException("The trail is not intact");
        }
    }

    private static void checkReceipt(Api api, ResultSet last) throws SQLException {
        var party = last.getString(1);
        var receipt = api.get(
                Account.focalPoint(party),
                "%s/replies/%s/submissions/%d/receipt".formatted(Seed.ROUND, party, last.getInt(2)));
        if (!receipt.text("sha256").equals(last.getString(3))) {
            throw new IllegalStateException("The receipt of %s does not fit its submission".formatted(party));
        }
    }

    private record Claim(String of, long found, long expected) {

        void check() {
            if (found != expected) {
                throw new IllegalStateException("%s: %d, and not %d".formatted(of, found, expected));
            }
        }
    }
}
