package org.lanzarote.monitoring.stakeholders.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.FORWARDED;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forward;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forwarding;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.with;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.withheld;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ALL;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ATTACHMENT;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ATTACHMENTS;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ONE;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.answer;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.asked;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.comment;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.tell;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.whole;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.wish;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.document.GivenDocuments;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.QuickRequest;

/** An organisation that must not be named is named nowhere but to itself and to the Secretariat. */
@QuarkusTest
class AnonymityTest {

    /** What names it: its name, its account and who is behind it. */
    private static final List<String> NAMES = List.of(
            "Demonstration NGO", "Demonstration Stakeholder", "stakeholder@example.org", "\"account\":\"stakeholder\"");

    private static final List<String> OTHERS = List.of(
            "",
            "committee",
            "rapporteur",
            "focal-point-rus",
            "focal-point-fra",
            "delegate-fra",
            "stakeholder-two",
            "facilitator",
            "safeguarding-officer",
            "auditor");

    private static final Map<String, String> DANGER = Map.of("because", "Staff were threatened");

    private String id = "";
    private String file = "";

    @BeforeEach
    void aDraftThatAsks() {
        Moment.begin(this, () -> {
            GivenRounds.launched("RUS", "FRA");
            id = GivenSubmissions.drafted();
            file = GivenSubmissions.attached(id, "Demonstration NGO.docx", GivenDocuments.docxBy("Demonstration NGO"));
            stakeholder()
                    .header("If-Match", stakeholder().get(ONE, id).header("ETag"))
                    .body(wish(
                            List.of(answer("12", "We see gaps, see [it](attachment:" + file + ").")),
                            List.of(comment("RUS", "The demonstration-NGO saw it."), comment("FRA", "Much was done."))))
                    .put(ONE, id)
                    .then()
                    .statusCode(204);
            asked(stakeholder(), id, "ask-anonymity", DANGER).then().statusCode(204);
            GivenSubmissions.submit(id);
        });
    }

    @Test
    void whileItIsUndecidedNobodyElseReadsIt() {
        for (var other : OTHERS) {
            asker(other).get(ONE, id).then().statusCode(404);
            asker(other).get(ALL).then().body("items", hasSize(0));
        }
        tell(id, "accept", null);
        forward(id, forwarding("RUS")).then().statusCode(409).body("type", equalTo("/problems/anonymity-undecided"));
        asked(secretariat(), id, "publish", whole()).then().body("type", equalTo("/problems/anonymity-undecided"));
        stakeholder().get(ONE, id).then().body("organisation", equalTo("Demonstration NGO"));
        secretariat()
                .get(ONE, id)
                .then()
                .body("anonymity", equalTo("ASKED"))
                .body("permittedActions", contains("ASK", "GRANT_ANONYMITY", "REFUSE_ANONYMITY"));
        stakeholder().get(ONE, id).then().body("permittedActions", empty());
    }

    @Test
    void itsOwnWordsThatNameItAreFoundBeforeOthersReadThem() {
        granted();

        forward(id, forwarding("RUS"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/organisation-named"))
                .body("violations.detail", contains("Not to be named, the organisation is named in comment 1"));
        asked(secretariat(), id, "publish", whole()).then().body("type", equalTo("/problems/organisation-named"));
        forward(id, with(forwarding("RUS"), "nameConfirmed", true)).then().statusCode(201);
    }

    @Test
    @Tag("slow") // every reading by everybody else
    void nothingThatAnybodyElseCanGetNamesIt() {
        granted();
        var passage = withheld(1, "The demonstration-NGO");
        String forwarded = forward(id, with(with(forwarding("RUS"), "withheld", passage), "answers", List.of("12")))
                .path("id");
        focalPoint("RUS")
                .body(Map.of("language", "EN", "text", "It is not so."))
                .post(FORWARDED + "/{id}/reactions", forwarded)
                .then()
                .statusCode(201);
        tell(id, "publish", with(with(whole(), "withheld", passage), "reactionsOf", List.of("RUS")));

        var copy = GivenSubmissions.copy(id);
        String copied = nobody().get(ATTACHMENTS, copy).path("items[0].id");
        var leaks = new ArrayList<String>();
        int read = 0;
        for (var other : OTHERS) {
            var asked = new HashSet<String>();
            for (var key : List.of(id, forwarded, copy)) {
                for (var operation : ApiDocument.read().operations()) {
                    var address = path(operation.path(), key, copied);
                    if (operation.method().equals("get") && asked.add(address)) {
                        var answer = QuickRequest.to(operation, address)
                                .by(other)
                                .query("limit", "200")
                                .sendOutOfContract();
                        read += answer.status() == 200 ? 1 : 0;
                        NAMES.stream()
                                .filter((answer.body() + answer.fields())::contains)
                                .forEach(name -> leaks.add(other + " " + operation.id() + " " + name));
                    }
                }
            }
        }
        for (var told : List.of(file, stakeholder().get(ATTACHMENT, id, file).<String>path("sha256"))) {
            var answer = nobody().get(ATTACHMENTS, copy).asString()
                    + nobody().get(ONE, copy).asString();
            assertThat(answer).contains(copied).doesNotContain(told, id);
        }
        assertThat(leaks).isEmpty();
        assertThat(read).isGreaterThan(200);
    }

    @Test
    void othersReadTheCopyWithoutNameKindAndDay() {
        granted();
        tell(id, "publish", with(whole(), "withheld", withheld(1, "The demonstration-NGO")));
        var copy = GivenSubmissions.copy(id);

        for (var other : List.of(nobody(), committee(), as("rapporteur"), focalPoint("RUS"))) {
            other.get(ONE, copy)
                    .then()
                    .statusCode(200)
                    .body("organisation", nullValue())
                    .body("kind", nullValue())
                    .body("submittedAt", nullValue())
                    .body("due", nullValue())
                    .body("comments.text", contains("[withheld: Protection of persons] saw it.", "Much was done."));
            other.get(ALL).then().body("items.id", contains(copy)).body("items[0].organisation", nullValue());
            other.get(ONE, id).then().statusCode(404);
        }
        stakeholder().get(ONE, id).then().body("organisation", equalTo("Demonstration NGO"));
    }

    @Test
    void auditorFindsItNotByWhoActed() {
        as("auditor").queryParam("account", "stakeholder").get("/trail").then().body("items", hasSize(0));
        as("auditor")
                .queryParam("record", "/rounds/2/stakeholder-submissions/" + id)
                .queryParam("operation", "submitStakeholderSubmission")
                .get("/trail")
                .then()
                .body("items.account", contains(""))
                .body("items.organisation", contains(""));
        as("auditor").get("/trail/verification").then().statusCode(200).body("intact", equalTo(true));
    }

    @Test
    void refusedItIsNamedAndTheCommitteeReadsIt() {
        tell(id, "refuse-anonymity", Map.of("because", "Its name is in the press"));
        committee().get(ONE, id).then().statusCode(200).body("organisation", equalTo("Demonstration NGO"));
        as("auditor").queryParam("account", "stakeholder").get("/trail").then().body("items", not(hasSize(0)));
    }

    @Test
    void nameGoesOutOfWhatWasForwardedBefore() {
        tell(id, "refuse-anonymity", Map.of("because", "No danger"));
        tell(id, "accept", null);
        var forwarded = GivenReception.forwarded(id, "FRA");
        tell(id, "grant-anonymity", Map.of("because", "Now there is one"));

        focalPoint("FRA").get(FORWARDED + "/{id}", forwarded).then().body("forwarding.organisation", nullValue());
        committee().get(ONE, id).then().statusCode(404);
    }

    private void granted() {
        tell(id, "grant-anonymity", DANGER);
        tell(id, "accept", null);
    }

    private static RequestSpecification asker(String account) {
        return account.isEmpty() ? nobody() : as(account);
    }

    private static String path(String template, String key, String file) {
        return template.replace("{round}", "2")
                .replace("{party}", "RUS")
                .replace("{iso3}", "RUS")
                .replace("{question}", "12")
                .replace("{version}", "1")
                .replaceAll("\\{(id|submission)}", key)
                .replace("{attachment}", file)
                .replaceAll("\\{[^}]+}", "1");
    }
}
