package org.lanzarote.monitoring.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.notice.mail.GivenLetters.sql;
import static org.lanzarote.monitoring.notice.mail.Postbox.plain;
import static org.lanzarote.monitoring.notice.mail.Postbox.subject;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.event.Happened;
import org.lanzarote.monitoring.platform.event.Readers;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** The Secretariat learns once a day what happened and what waits, as far as it may see it. */
@QuarkusTest
class DigestTest {

    @Inject
    GivenLetters given;

    @Inject
    DailyDigest digest;

    private final Postbox mail = new Postbox();

    @BeforeEach
    void nobodyElse() {
        sql("update account set email = null");
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
    @Tag("slow") // 0.4 s
    void digestTellsWhatHappenedAndWhatWaits() {
        GivenRounds.launched("RUS", "FRA");
        GivenReplies.submitted("FRA");
        sql("delete from event");
        for (var party : List.of("FRA", "RUS")) {
            given.happened(Happened.to(Readers.ofParty(party), EventType.REPLY_SUBMITTED, "/rounds/2/replies/" + party)
                    .inRound(2)
                    .with("party", party)
                    .with("submission", 1));
        }
        given.happened(Happened.to(Readers.withinParty("FRA"), EventType.SECTION_GIVEN, "/rounds/2/replies/FRA")
                .inRound(2));
        made();

        assertThat(mail.readers()).containsExactly("secretariat@example.org");
        var letter = mail.all().get(0);
        assertThat(subject(letter)).isEqualTo("Monitoring rounds: what happened, and what waits, 1 March 2027");
        assertThat(plain(letter))
                .contains("- Round 2: reply submitted (2) – France, Russian Federation")
                .contains("- Round 2: Publish what a Party has submitted – France"
                        + " <https://front.example.org/rounds/2/replies/FRA>")
                .as("what stays within a Party")
                .doesNotContain("questions given");
    }

    @Test
    @Tag("slow") // 0.4 s
    void digestComesOnceADay() {
        GivenRounds.launched("FRA");
        GivenReplies.submitted("FRA");
        made();
        made();
        assertThat(mail.all()).hasSize(1);

        sql("update letter_place set digested_on = '2027-02-28'");
        made();
        assertThat(mail.all()).hasSize(2);
    }

    @Test
    void dayOnWhichThereIsNothingHasNone() {
        made();

        assertThat(mail.all()).isEmpty();
    }

    private void made() {
        given.posted();
        given.apart(() -> {
            digest.run();
            return true;
        });
        given.sent();
    }
}
