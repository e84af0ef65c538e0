package org.lanzarote.monitoring.people.party;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Owner;

/** The name of a Party changes from a day on: lists and titles take the new one, what was written before keeps the old. */
@QuarkusTest
class PartyNameTest {

    private static final String TODAY = "2027-03-01";

    @AfterEach
    void oldName() throws SQLException {
        GivenNewName.takenBack();
    }

    @Test
    void listsAndTitlesTakeTheNewNameAndTextsOfThatDayKeepTheOld() {
        GivenReport.drafted();
        GivenReport.placed(GivenReport.finding("NOR", "9.1", "53"));
        GivenReport.adopted();

        rename(TODAY).then().statusCode(204).header("ETag", equalTo(tag()));

        nobody().get("/parties/NOR")
                .then()
                .body("name.en", equalTo("Kingdom of Norway"))
                .body("nameWithArticle.fr", equalTo("le Royaume de Norvège"))
                .body("formerNames.name.en", contains("Norway"))
                .body("formerNames.until", contains(TODAY));
        nobody().get("/parties").then().body("items.name.en", hasItem("Kingdom of Norway"));
        secretariat().get("/rounds/2/replies").then().body("items.name.en", hasItem("Kingdom of Norway"));
        nobody().get("/rounds/2/roster").then().body("items.name.fr", hasItem("Royaume de Norvège"));
        committee()
                .get("/rounds/2/factsheets/NOR")
                .then()
                .statusCode(200)
                .body("party.name", equalTo("Kingdom of Norway"))
                .body("party.upperCase", equalTo("THE KINGDOM OF NORWAY"))
                .body("party.nameWithArticle", equalTo("Norway"))
                .body(
                        "chapters.specific.items.text.flatten()",
                        hasItem(containsString("The law of Norway is silent.")));
        as("auditor").get("/trail?operation=renameParty").then().body("items.reason", contains("A note verbale"));
    }

    @Test
    void receiptStaysAsItWasGiven() {
        GivenRounds.launched("NOR");
        GivenReplies.submitted("NOR");
        var path = GivenReplies.REPLY + "/submissions/1/receipt";
        var before = focalPoint("NOR").get(path, "NOR").asString();

        rename(TODAY).then().statusCode(204);
        var sameDay = focalPoint("NOR").get(path, "NOR");
        sameDay.then().body("partyName.en", equalTo("Kingdom of Norway"));
        past();

        focalPoint("NOR").get(path, "NOR").then().body("partyName.en", equalTo("Norway"));
        focalPoint("NOR")
                .body(before)
                .post("/receipts/verification")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("INTACT"));
    }

    @Test
    void nameChangesOnADayThatHasComeAndOnce() {
        rename("2027-03-02").then().statusCode(422).body("violations.pointer", contains("/from"));
        rename(TODAY).then().statusCode(204);
        rename(TODAY).then().statusCode(422).body("violations.pointer", contains("/from", "/name"));
        secretariat()
                .header("If-Match", "\"0\"")
                .body(GivenNewName.wish(TODAY))
                .post("/parties/NOR/rename")
                .then()
                .statusCode(412);
    }

    @Test
    void formerNamesAreKnownFromTheBeginning() {
        nobody().get("/parties/TUR").then().body("formerNames.name.en", contains("Turkey"));
        nobody().get("/parties/FRA").then().body("formerNames", empty());
    }

    /** The change was a day later than the submission. */
    private static void past() {
        try {
            Owner.execute("update party_former_names set former_names_until = '2027-03-02' where party_iso3 = 'NOR'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response rename(String from) {
        return secretariat()
                .header("If-Match", tag())
                .body(GivenNewName.wish(from))
                .post("/parties/NOR/rename");
    }

    private static String tag() {
        return secretariat().get("/parties/NOR").header("ETag");
    }
}
