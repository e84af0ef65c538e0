package org.lanzarote.monitoring.factsheets.edition;

import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.Owner;

/** Given editions of factsheets. */
public final class GivenFactsheets {

    public static final String FACTSHEETS = "/rounds/2/factsheets";

    private GivenFactsheets() {}

    /** The first editions, of which that of the Russian Federation has a sentence; returns the key of its statement. */
    public static String withAStatement() {
        GivenReport.drafted();
        String statement = post(REPORT + "/statements", GivenReport.statement("RUS"))
                .statusCode(201)
                .extract()
                .path("id");
        GivenReport.adopted();
        GivenReport.published();
        return statement;
    }

    /** All that were edited, as their next editions. */
    public static void published() {
        publish(List.of()).statusCode(200);
    }

    /** As if the report and all of them had been published at this moment. */
    public static void publishedAt(String instant) throws SQLException {
        Owner.execute("alter table factsheet_edition disable trigger unchangeable_edition");
        Owner.execute("update factsheet_edition set published_at = '" + instant + "', settled_at = '" + instant + "'");
        Owner.execute("update report set published_at = '" + instant + "'");
        Owner.execute("alter table published_part disable trigger unchangeable_publication");
        Owner.execute("update published_part set published_at = '" + instant + "'");
        Owner.execute("alter table published_part enable trigger unchangeable_publication");
        Owner.execute("alter table factsheet_edition enable trigger unchangeable_edition");
    }

    /** As if an edition of a Party's factsheet had a mark without its note, which nobody can print. */
    public static void callingANoteThatIsNotThere(String party) throws SQLException {
        Owner.execute("alter table factsheet_copy disable trigger unchangeable_copy");
        Owner.execute("update factsheet_copy c set content = replace(content, '[^1]', '[^77]') from factsheet_edition e"
                + " where e.id = c.edition_id and e.party_iso3 = '" + party + "'");
        Owner.execute("alter table factsheet_copy enable trigger unchangeable_copy");
    }

    /** Two editions of the factsheet of the Russian Federation, of which the second has a sentence in other words. */
    public static void twoEditions() throws SQLException {
        withAStatement();
        publishedAt("2027-02-28T12:00:00Z");
        edit("to amend all its law.[^a]");
        publishOf("RUS", "The law is told in full").statusCode(200);
    }

    /** Words the one statement otherwise. */
    public static void edit(String markdown) {
        String statement = nobody().get(REPORT + "/statements").path("items[0].id");
        var wish = new HashMap<>(GivenReport.statement("RUS"));
        var text = new HashMap<>((Map<?, ?>) wish.get("text"));
        wish.put("text", Map.of("markdown", markdown, "citations", text.get("citations")));
        put(REPORT + "/statements/" + statement, wish).statusCode(204);
    }

    /** Of these Parties alone. */
    public static ValidatableResponse publish(List<String> parties) {
        return secretariat()
                .header("If-Match", tag(REPORT))
                .body(Map.of("parties", parties, "note", "Edited"))
                .post(REPORT + "/publish-factsheets")
                .then();
    }

    /** The factsheet of a Party, by the tag of its draft. */
    public static ValidatableResponse publishOf(String party, String note) {
        return secretariat()
                .header("If-Match", tag(FACTSHEETS + "/" + party + "/draft"))
                .body(Map.of("note", note))
                .post(FACTSHEETS + "/" + party + "/publish")
                .then();
    }
}
