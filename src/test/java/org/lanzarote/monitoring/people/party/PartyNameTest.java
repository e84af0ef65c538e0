package org.lanzarote.monitoring.people.party;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** The name of a Party changes from a day on: lists and titles take the new one, what was written before keeps the old. */
@QuarkusTest
class PartyNameTest {

    private static final String TODAY = "2027-03-01";

    @AfterEach
    void oldName() throws SQLException {
        GivenNewName.takenBack();
    }

    @Test
    @Tag("slow") // 0.4 s
    void listsTitlesAndFactsheetsTakeTheNewNameAndTheReportOfThatDayKeepsTheOld() {
        GivenReport.drafted();
        GivenReport.post(GivenReport.REPORT + "/practices", GivenReport.practice("NOR"))
                .statusCode(201);
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
                .body("party.nameWithArticle", equalTo("the Kingdom of Norway"))
                .body(
                        "chapters.specific.items.text.flatten()",
                        hasItem(containsString("The law of the Kingdom of Norway is silent.")));
        committee()
                .get("/rounds/2/report/document")
                .then()
                .body("chapters.practices.text.flatten()", hasItem("Norway trains judges."));
        as("auditor").get("/trail?operation=renameParty").then().body("items.reason", contains("A note verbale"));
    }

    @ParameterizedTest
    @Tag("slow") // 0.6 s
    @ValueSource(strings = {TODAY, "2027-02-01"})
    void receiptSaysTheNameThatWasOnRecordWhenItWasSealed(String from) {
        GivenRounds.launched("NOR");
        GivenReplies.submitted("NOR");
        var path = GivenReplies.REPLY + "/submissions/1/receipt";
        var before = focalPoint("NOR").get(path, "NOR").asString();

        rename(from).then().statusCode(204);

        focalPoint("NOR").get(path, "NOR").then().body("partyName.en", equalTo("Norway"));
        focalPoint("NOR")
                .body(before)
                .post("/receipts/verification")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("INTACT"));
    }

    @Test
    void nameChangesOnADayThatHasCome() {
        rename("2027-03-02").then().statusCode(422).body("violations.pointer", contains("/from"));
        rename(TODAY).then().statusCode(204);
        rename(TODAY).then().statusCode(422).body("violations.pointer", contains("/name"));
        rename("2027-02-28", "Noreg").then().statusCode(422).body("violations.pointer", contains("/from"));
        secretariat()
                .header("If-Match", "\"0\"")
                .body(GivenNewName.wish(TODAY))
                .post("/parties/NOR/rename")
                .then()
                .statusCode(412);
    }

    @Test
    void formWithinASentenceIsOfTheSameName() {
        var wish = new HashMap<>(GivenNewName.wish(TODAY));
        wish.put("nameWithArticle", Map.of("en", "Norway", "fr", "le Royaume de Norvège"));

        secretariat()
                .header("If-Match", tag())
                .body(wish)
                .post("/parties/NOR/rename")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/nameWithArticle/en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*Norway*", "[Norway](https://example.org)", "Norway\n", "Nor<b>way</b>"})
    void nameIsPlainWords(String name) {
        rename(TODAY, name).then().statusCode(422).body("violations.pointer", hasItem("/name"));

        nobody().get("/parties/NOR").then().body("name.en", equalTo("Norway"));
    }

    @Test
    void tablesNameAPartyThatWasRenamedTwice() {
        GivenReport.drafted();
        GivenReport.post(GivenReport.REPORT + "/practices", GivenReport.practice("NOR"))
                .statusCode(201);
        rename("2027-02-27", "Noreg").then().statusCode(204);
        rename(TODAY).then().statusCode(204);

        secretariat()
                .accept("text/csv")
                .get(GivenReport.REPORT + "/practices")
                .then()
                .statusCode(200)
                .body(containsString("Kingdom of Norway"));
    }

    @Test
    void nameOfTheSameDayIsReplaced() {
        rename(TODAY, "Kingdom of Nroway").then().statusCode(204);
        rename(TODAY).then().statusCode(204);

        nobody().get("/parties/NOR")
                .then()
                .body("name.en", equalTo("Kingdom of Norway"))
                .body("formerNames.name.en", contains("Norway"))
                .body("formerNames.until", contains(TODAY));
        as("auditor").get("/trail?operation=renameParty").then().body("items.reason", hasSize(2));
    }

    @Test
    void changeThatIsTakenBackOnItsDayLeavesNoFormerName() {
        rename(TODAY).then().statusCode(204);
        secretariat()
                .header("If-Match", tag())
                .body(GivenNewName.back(TODAY))
                .post("/parties/NOR/rename")
                .then()
                .statusCode(204);

        nobody().get("/parties/NOR").then().body("name.en", equalTo("Norway")).body("formerNames", empty());
    }

    @Test
    void dayIsMendedOnceTheChangeIsTakenBack() {
        rename(TODAY).then().statusCode(204);
        rename("2027-02-20", "Noreg")
                .then()
                .statusCode(422)
                .body("violations.code", contains("NAME_CHANGED_LATER"))
                .body("violations.detail", contains(containsString(TODAY)));

        secretariat()
                .header("If-Match", tag())
                .body(GivenNewName.back(TODAY))
                .post("/parties/NOR/rename")
                .then()
                .statusCode(204);
        rename("2027-02-20").then().statusCode(204);

        nobody().get("/parties/NOR")
                .then()
                .body("name.en", equalTo("Kingdom of Norway"))
                .body("formerNames.until", contains("2027-02-20"));
    }

    @Test
    void formerNamesAreKnownFromTheBeginning() {
        nobody().get("/parties/TUR").then().body("formerNames.name.en", contains("Turkey"));
        nobody().get("/parties/FRA").then().body("formerNames", empty());
    }

    private static Response rename(String from) {
        return rename(from, "Kingdom of Norway");
    }

    private static Response rename(String from, String name) {
        return secretariat()
                .header("If-Match", tag())
                .body(GivenNewName.wish(from, name))
                .post("/parties/NOR/rename");
    }

    private static String tag() {
        return secretariat().get("/parties/NOR").header("ETag");
    }
}
