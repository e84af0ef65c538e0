package org.lanzarote.monitoring.deployment;

import static org.lanzarote.monitoring.deployment.Account.AUDITOR;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whether what was submitted is sealed as it stands, by receipts and by the trail. */
public final class Seals {

    /** Each submission has the digest of what it sealed, and names the one before. */
    private static final String BROKEN = "select party_iso3 || ' ' || number from"
            + " (select party_iso3, number, sha256, encode(sha256(convert_to(sealed, 'UTF8')), 'hex') as digest, previous_sha256,"
            + " lag(sha256) over (partition by reply_id order by number) as previous from submission) s"
            + " where sha256 <> digest or previous_sha256 is distinct from previous";

    private static final String LAST = "select p.iso3, max(s.number), (array_agg(s.sha256 order by s.number desc))[1]"
            + " from submission s join reply r on r.id = s.reply_id join party p on p.iso3 = r.party_iso3"
            + " where r.round_number = " + Seed.NUMBER + " group by p.iso3";

    private Seals() {}

    /** Broken seals, receipts that tell another digest, and what the verification of the trail finds. */
    public static List<String> faults(Connection owner, Api api) throws SQLException {
        var faults = new ArrayList<String>();
        try (var sql = owner.createStatement()) {
            try (var broken = sql.executeQuery(BROKEN)) {
                while (broken.next()) {
                    faults.add("The seal of %s is broken".formatted(broken.getString(1)));
                }
            }
            try (var last = sql.executeQuery(LAST)) {
                while (last.next()) {
                    var party = last.getString(1);
                    if (!digest(api, party, last.getInt(2)).equals(last.getString(3))) {
                        faults.add("The receipt of %s does not fit its submission".formatted(party));
                    }
                }
            }
        }
        var trail = api.get(AUDITOR, "/trail/verification").body();
        if (!trail.get("intact").asBoolean()) {
            faults.add("The trail is not intact: " + trail);
        }
        return faults;
    }

    private static String digest(Api api, String party, int number) {
        var receipt = "%s/replies/%s/submissions/%d/receipt".formatted(Seed.ROUND, party, number);
        return api.get(Account.focalPoint(party), receipt).text("sha256");
    }
}
