package org.lanzarote.monitoring.notice.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.notice.mail.GivenLetters.reached;
import static org.lanzarote.monitoring.notice.mail.GivenLetters.sql;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.notice.mail.GivenLetters;
import org.lanzarote.monitoring.notice.mail.Postbox;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.limit.GivenExtensions;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.TestClock;

/** A Party that has not submitted is reminded before its limit, once of each, and the Secretariat sees whom that reaches. */
@QuarkusTest
class ReminderTest {

    private static final String PLAN = "/rounds/2/reminders";
    private static final String PARIS = "paris@example.org";

    @Inject
    GivenLetters letters;

    @Inject
    Reminding reminding;

    @BeforeEach
    void launched() {
        GivenRounds.launched("FRA", "NOR", "FIN");
        sql("update account set email = null");
        reached("focal-point-fra", PARIS, "FR");
        reached("focal-point-nor", "oslo@example.org", "EN");
    }

    @Test
    void planIsReadAsItWasMade() {
        secretariat()
                .get(PLAN)
                .then()
                .statusCode(200)
                .body("daysBefore", empty())
                .body("sending", equalTo(true));
        planned(1, 30, 7).statusCode(204);
        secretariat().get(PLAN).then().body("daysBefore", contains(30, 7, 1));
        planned().statusCode(204);

        secretariat().get(PLAN).then().body("daysBefore", empty());
    }

    @Test
    void planThatAnotherHasChangedIsNotOverwritten() {
        var tag = secretariat().get(PLAN).header("ETag");
        planned(7).statusCode(204);

        secretariat().header("If-Match", tag).body(days(1)).put(PLAN).then().statusCode(412);
        secretariat().body(days(1)).put(PLAN).then().statusCode(428);
        planned(-1).statusCode(422);
        planned(181).statusCode(422);
    }

    @Test
    void eachDayIsToldOnceAndAWrongOneByItsPlace() {
        planned(7, 30, 181).statusCode(422).body("violations.pointer", contains("/daysBefore/2"));
        planned(7, 30, 7)
                .statusCode(422)
                .body("violations.pointer", contains("/daysBefore"))
                .body("violations.code", contains("UNIQUE_ELEMENTS"));
    }

    @Test
    void previewTellsWhichReminderIsStillToCome() {
        planned(60, 40, 31, 7).statusCode(204);
        secretariat()
                .get(PLAN + "/preview")
                .then()
                .body("reminders[1].daysBefore", contains(60, 40, 31, 7))
                .body("reminders[0].state", contains("PASSED", "PASSED", "WAITING", "COMING"))
                .body("reminders[1].state", contains("PASSED", "PASSED", "COMING", "COMING"));
        reminded();

        secretariat()
                .get(PLAN + "/preview")
                .then()
                .body("reminders[0].state", contains("PASSED", "PASSED", "WAITING", "COMING"))
                .body("reminders[1].state", contains("PASSED", "PASSED", "SENT", "COMING"));
    }

    @Test
    void previewTellsWhomItReaches() {
        planned(31, 7).statusCode(204);
        sql("update account set address_refused_at = '2027-02-28T10:00Z' where login = 'focal-point-nor'");
        GivenExtensions.extended("FRA", "2027-04-10T12:00:00Z");

        secretariat()
                .get(PLAN + "/preview")
                .then()
                .statusCode(200)
                .body("party", contains("FIN", "FRA", "NOR"))
                .body("reached", contains(false, true, false))
                .body("accounts[0]", empty())
                .body("accounts[1].addressRefusedAt", contains(nullValue()))
                .body("accounts[2].addressRefusedAt", contains("2027-02-28T10:00:00Z"))
                .body("due", contains("2027-04-01T12:00:00Z", "2027-04-10T12:00:00Z", "2027-04-01T12:00:00Z"))
                .body("reminders[1].on", contains("2027-03-10", "2027-04-03"));
    }

    @Test
    void partyIsRemindedOnceOfEach() {
        planned(31, 7).statusCode(204);
        try (var mail = Postbox.open()) {
            reminded();
            reminded();

            assertThat(mail.readers()).containsExactly("oslo@example.org", PARIS);
            assertThat(Postbox.subject(mail.to(PARIS).get(0)))
                    .isEqualTo("Cycle 2\u00a0: la réponse de votre Partie est attendue au plus tard le"
                            + " 1er avril 2027, 12 h 00 min 00 s UTC");
            assertThat(Postbox.plain(mail.to(PARIS).get(0))).contains("https://front.example.org/rounds/2/replies/FRA");
        }
        secretariat()
                .get(PLAN + "/preview")
                .then()
                .body("reminders[1].sentAt", contains(TestClock.NOW.toString(), null))
                .body("reminders[1].daysBefore", contains(31, 7));
    }

    @Test
    void limitThatIsInForceForThePartyCounts() {
        GivenExtensions.extended("FRA", "2027-04-10T12:00:00Z");
        planned(31).statusCode(204);
        try (var mail = Postbox.open()) {
            reminded();
            assertThat(mail.readers()).containsExactly("oslo@example.org");

            GivenExtensions.extended("NOR", "2027-04-01T18:00:00Z");
            reminded();
            assertThat(mail.readers()).as("the day is the same").hasSize(1);

            planned(40).statusCode(204);
            reminded();
            assertThat(mail.readers()).contains(PARIS);
        }
    }

    @Test
    void partyThatHasSubmittedIsLeftInPeace() {
        GivenReplies.submitted("FRA");
        planned(31).statusCode(204);
        try (var mail = Postbox.open()) {
            reminded();
            assertThat(mail.readers()).containsExactly("oslo@example.org");
        }
        secretariat().get(PLAN + "/preview").then().body("party", not(hasItem("FRA")));
    }

    @Test
    void reminderThatWaitedUntilThePartyHadSubmittedIsNotSent() {
        planned(31).statusCode(204);
        reminded();
        GivenReplies.submitted("FRA");
        try (var mail = Postbox.open()) {
            letters.sentLater();
            assertThat(mail.readers()).containsExactly("oslo@example.org");
        }
    }

    @Test
    void partyWithoutAccountIsATaskOfTheSecretariat() {
        secretariat().get("/me/tasks?kind=REACH_PARTY").then().body("items", empty());
        planned(7).statusCode(204);

        secretariat()
                .get("/me/tasks?kind=REACH_PARTY")
                .then()
                .body("items.party", contains("FIN"))
                .body("items[0].due", equalTo("2027-04-01T12:00:00Z"))
                .body("items[0].address", equalTo(PLAN + "/preview"))
                .body("items[0].what.fr", notNullValue());
    }

    @Test
    void oneThatCannotBePostedKeepsNoOtherWaiting() {
        planned(31).statusCode(204);
        sql("alter table letter add constraint none_to_paris check (account <> 'focal-point-fra')");
        try (var mail = Postbox.open()) {
            reminded();
            assertThat(mail.readers()).containsExactly("oslo@example.org");

            sql("alter table letter drop constraint none_to_paris");
            reminded();
            assertThat(mail.readers()).containsExactly("oslo@example.org", PARIS);
        } finally {
            sql("alter table letter drop constraint if exists none_to_paris");
        }
    }

    private void reminded() {
        letters.apart(() -> {
            reminding.run();
            return true;
        });
        letters.sent();
    }

    private static ValidatableResponse planned(Integer... days) {
        return secretariat()
                .header("If-Match", secretariat().get(PLAN).header("ETag"))
                .body(days(days))
                .put(PLAN)
                .then();
    }

    private static Map<String, List<Integer>> days(Integer... days) {
        return Map.of("daysBefore", List.of(days));
    }
}
