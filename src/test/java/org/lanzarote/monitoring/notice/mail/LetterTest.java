package org.lanzarote.monitoring.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.notice.mail.GivenLetters.reached;
import static org.lanzarote.monitoring.notice.mail.GivenLetters.sql;
import static org.lanzarote.monitoring.notice.mail.Postbox.header;
import static org.lanzarote.monitoring.notice.mail.Postbox.html;
import static org.lanzarote.monitoring.notice.mail.Postbox.plain;
import static org.lanzarote.monitoring.notice.mail.Postbox.subject;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.event.Happened;
import org.lanzarote.monitoring.platform.event.Readers;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.support.ServiceLog;

/** Whom something concerns gets one letter of it, in plain words of the program and in the own language. */
@QuarkusTest
class LetterTest {

    private static final String PARIS = "paris@example.org";
    private static final String MOSCOW = "moscow@example.org";

    @Inject
    GivenLetters given;

    private final Postbox mail = new Postbox();

    @BeforeEach
    void reachedParties() {
        GivenRounds.launched("RUS", "FRA");
        sql("delete from event");
        sql("update account set email = null");
        reached("focal-point-fra", PARIS, "FR");
        reached("focal-point-rus", MOSCOW, "EN");
    }

    @BeforeEach
    void opened() {
        mail.start();
    }

    @AfterEach
    void closed() {
        mail.close();
    }

    @Test
    void launchReachesEachFocalPointInItsLanguage() {
        given.happened(launch());
        given.posted();
        given.sent();

        assertThat(mail.readers()).containsExactly(MOSCOW, PARIS);
        var french = mail.to(PARIS).get(0);
        assertThat(subject(french)).isEqualTo("Le cycle de suivi 2 a commencé");
        assertThat(plain(french))
                .contains("au plus tard le 1er avril 2027, 12 h 00 min 00 s UTC.")
                .contains("https://front.example.org/rounds/2\r\n");
        assertThat(html(french)).contains("<html lang=\"fr\">", "<a href=\"https://front.example.org/rounds/2\">");
        var english = mail.to(MOSCOW).get(0);
        assertThat(subject(english)).isEqualTo("Monitoring round 2 has begun");
        assertThat(plain(english)).contains("is due by 1 April 2027, 12:00:00 UTC.");
        assertThat(header(english, "From")).isEqualTo("monitoring@example.org");
        assertThat(header(english, "Auto-Submitted")).isEqualTo("auto-generated");
    }

    @Test
    void nothingIsToldTwice() {
        given.happened(launch());
        given.posted();
        given.posted();
        given.sent();
        given.sent();

        assertThat(mail.readers()).containsExactly(MOSCOW, PARIS);
    }

    @Test
    void letterThatCannotBeMadeKeepsNoOtherWaiting() {
        given.happened(launch());
        given.happened(Happened.to(Readers.ofParty("FRA"), EventType.REPLY_SUBMITTED, "/rounds/2/replies/FRA")
                .inRound(2)
                .with("party", "FRA")
                .with("submission", 3));
        sql("alter table letter add constraint broken check (account <> 'focal-point-rus')");
        try (var log = ServiceLog.open()) {
            given.posted();
            assertThat(log.text())
                    .contains("A letter of the event "
                            + LetterRows.listed("select id::text from event order by number")
                                    .get(0));
        } finally {
            sql("alter table letter drop constraint broken");
        }
        given.posted();
        given.sent();

        assertThat(mail.readers()).containsExactly(PARIS, PARIS);
    }

    @Test
    void submissionIsAnsweredWithItsReceipt() {
        given.happened(Happened.to(Readers.ofParty("FRA"), EventType.REPLY_SUBMITTED, "/rounds/2/replies/FRA")
                .inRound(2)
                .with("party", "FRA")
                .with("submission", 3));
        given.posted();
        given.sent();

        assertThat(mail.readers()).containsExactly(PARIS);
        assertThat(plain(mail.all().get(0)))
                .contains("scellée comme sa soumission 3")
                .doesNotContain("\r\n\r\n\r\n")
                .contains("https://front.example.org/rounds/2/replies/FRA/submissions/3/receipt");
    }

    @Test
    void partyOfAForwardingAndItsOrganisationLearnOfItWithoutAName() {
        reached("stakeholder", "ngo@example.org", "EN");
        var address = "/rounds/2/forwardings/0190c1d2-0000-7000-8000-000000000000";
        for (var readers : List.of(Readers.ofParty("RUS", List.of()), Readers.ofOrganisation("Demonstration NGO"))) {
            given.happened(Happened.to(readers, EventType.SUBMISSION_FORWARDED, address)
                    .inRound(2)
                    .with("party", "RUS")
                    .onThisDay());
        }
        given.posted();
        given.sent();
        assertThat(mail.readers()).isEmpty();

        GivenLetters.sql("select set_config('caller.asking', 'true', true), relay_events('2027-03-02T00:00:00Z')");
        given.posted();
        given.sent();

        assertThat(mail.readers()).containsExactly(MOSCOW, "ngo@example.org");
        assertThat(mail.all())
                .allSatisfy(letter -> assertThat(plain(letter) + html(letter)).doesNotContain("Demonstration"));
    }

    @Test
    void delegateLearnsWhatItIsGivenAndTheFocalPointDoesNot() {
        reached("delegate-fra", "ministry@example.org", "FR");
        GivenDelegations.give("9");
        given.posted();
        given.sent();

        assertThat(mail.readers()).containsExactly("ministry@example.org");
        assertThat(plain(mail.all().get(0))).contains("répondre à\u00a0: question 9.");
    }

    @Test
    void addressThatSomebodyElseHasGetsNoLetterOfTheAccountThatWaitsForIt() {
        reached("delegate-fra", "ngo@example.org", "EN");
        GivenDelegations.give("9");
        given.posted();
        sql("update account set address_held_at = now() where login = 'delegate-fra'");
        given.sent();
        given.happened(sectionGiven());
        given.posted();
        sql("update account set address_held_at = null where login = 'delegate-fra'");
        given.sent();
        assertThat(mail.readers()).isEmpty();

        given.happened(sectionGiven());
        given.posted();
        given.sent();
        assertThat(mail.readers()).containsExactly("ngo@example.org");
    }

    @Test
    void sectionsAreNamedByTheirTitlesWithTheDay() {
        reached("delegate-fra", "ministry@example.org", "EN");
        sql("alter table questionnaire disable trigger user");
        sql("update questionnaire set sections ="
                + " '[{\"key\": \"PREVENTION\", \"title\": {\"en\": \"Prevention\", \"fr\": \"Prévention\"}}]'");
        sql("alter table questionnaire enable trigger user, enable always trigger moves_what_is_public");
        given.happened(Happened.to(Readers.account("delegate-fra"), EventType.SECTION_GIVEN, "/rounds/2/replies/FRA")
                .inRound(2)
                .with("party", "FRA")
                .with("sections", List.of("PREVENTION", "9"))
                .with("dueOn", LocalDate.parse("2027-03-20")));
        given.posted();
        given.sent();

        assertThat(plain(mail.all().get(0))).contains("asks you to answer by 20 March 2027: Prevention; question 9.");
    }

    @Test
    void limitOfOnePartyIsToldAsItsOwn() {
        given.happened(Happened.to(Readers.ofParty("RUS", List.of()), EventType.LIMIT_MOVED, "/rounds/2/replies/RUS")
                .inRound(2)
                .with("party", "RUS")
                .with("repliesDue", Instant.parse("2027-05-01T12:00:00Z")));
        given.posted();
        given.sent();

        assertThat(mail.readers()).containsExactly(MOSCOW);
        assertThat(plain(mail.all().get(0)))
                .contains("your Party’s reply is now due by 1 May 2027, 12:00:00 UTC.")
                .doesNotContain("later limit");
    }

    @Test
    void whoeverMaySeeItNoMoreWhenItIsSentGetsNothing() {
        given.happened(launch());
        given.posted();
        sql("update account set suspended_at = now() where login = 'focal-point-fra'");
        given.happened(Happened.to(Readers.ofParty("RUS"), EventType.REPLY_RETURNED, "/rounds/2/replies/RUS")
                .inRound(2)
                .with("party", "RUS")
                .with("submission", 1));
        given.posted();
        sql("update account set party_iso3 = 'AND' where login = 'focal-point-rus'");
        given.sent();

        assertThat(mail.readers()).containsExactly(MOSCOW);
        assertThat(subject(mail.all().get(0))).as("what all may see").isEqualTo("Monitoring round 2 has begun");
        assertThat(LetterRows.states()).containsExactlyInAnyOrder("LAPSED", "SENT", "LAPSED");
    }

    @Test
    void officerLearnsThatSomethingWaitsTooLongAndNothingOfIt() {
        given.happened(Happened.to(Readers.OFFICER, EventType.STATEMENT_OVERDUE, "/rounds/2/child-contributions"));
        given.posted();
        given.sent();

        assertThat(mail.readers()).containsExactly("officer@example.org");
        assertThat(subject(mail.all().get(0))).isEqualTo("A statement waits for you");
    }

    @Test
    void letterIsKeptWithoutItsAddress() {
        given.happened(launch());
        given.posted();
        given.sent();

        assertThat(LetterRows.listed("select l::text from letter l union all select t::text from letter_turn t"))
                .isNotEmpty()
                .noneMatch(row -> row.contains("example.org"));
        assertThat(LetterRows.states()).containsOnly("SENT");
    }

    private static Happened sectionGiven() {
        return Happened.to(Readers.account("delegate-fra"), EventType.SECTION_GIVEN, "/rounds/2/replies/FRA")
                .inRound(2)
                .with("party", "FRA")
                .with("sections", List.of("9"));
    }

    private static Happened launch() {
        return Happened.to(Readers.EVERYBODY, EventType.ROUND_LAUNCHED, "/rounds/2")
                .inRound(2)
                .with("repliesDue", Instant.parse("2027-04-01T12:00:00Z"))
                .with("stakeholdersDue", Instant.parse("2027-05-01T12:00:00Z"));
    }
}
