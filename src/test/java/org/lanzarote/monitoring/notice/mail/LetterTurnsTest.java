package org.lanzarote.monitoring.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.notice.mail.GivenLetters.reached;
import static org.lanzarote.monitoring.notice.mail.GivenLetters.sql;
import static org.lanzarote.monitoring.notice.mail.Postbox.header;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.event.Happened;
import org.lanzarote.monitoring.platform.event.Readers;
import org.lanzarote.monitoring.support.LocalServices;
import org.lanzarote.monitoring.support.TestClock;

/** A letter arrives once, whatever becomes of the mail server and of the instances that send it. */
@QuarkusTest
class LetterTurnsTest {

    private static final List<String> LOGINS = List.of("focal-point-fra", "focal-point-nor", "focal-point-rus");

    @Inject
    GivenLetters given;

    @BeforeEach
    void threeLetters() {
        sql("update account set email = null, address_refused_at = null");
        LOGINS.forEach(login -> {
            reached(login, login + "@example.org", "EN");
            given.happened(Happened.to(Readers.account(login), EventType.SECTION_DUE, "/rounds/2/replies/FRA")
                    .inRound(2)
                    .with("sections", List.of("1"))
                    .with("dueOn", "2027-03-02"));
        });
        given.posted();
    }

    @Test
    void mailServerThatIsDownDelaysAndLosesNothing() {
        given.sent();
        given.sent();
        assertThat(LetterRows.states()).containsOnly("WAITING");

        try (var mail = Postbox.open()) {
            given.sent();
            assertThat(mail.readers()).as("before the pause is over").isEmpty();
            given.sentLater();
            assertThat(mail.readers()).isEqualTo(addresses());
        }
        assertThat(LetterRows.states()).containsOnly("SENT");
        assertThat(LetterRows.listed("select task_instance from letter_turn")).isEmpty();
    }

    @Test
    void letterArrivesOnceAcrossARestartInTheMiddle() {
        var keys = given.keys();
        try (var mail = Postbox.open()) {
            given.sentAndGone(keys.get(0));
            sql("update letter set claimed_at = '%s', tries = 1 where id = '%s'".formatted(TestClock.NOW, keys.get(1)));
            sql("update letter_turn set picked = true, picked_by = 'gone', execution_time = '2027-03-01T11:00Z',"
                    + " last_heartbeat = '2027-03-01T11:00Z'");
            given.apart(() -> {
                var other = given.instance(Duration.ZERO);
                other.runDeadExecutionDetection();
                other.runAnyDueExecutions();
                return true;
            });
            assertThat(mail.all()).as("what the other has claimed waits").hasSize(2);

            sql("update letter set claimed_at = '2027-03-01T11:00Z' where state = 'WAITING'");
            given.sentLater();
            given.sentLater();

            assertThat(mail.readers()).isEqualTo(addresses());
            assertThat(mail.all().stream().map(letter -> header(letter, "Message-ID")))
                    .doesNotHaveDuplicates();
        }
        assertThat(LetterRows.states()).containsOnly("SENT");
    }

    @Test
    void letterThatMayHaveArrivedGoesOutAsTheSameMessage() {
        var key = given.keys().get(0);
        try (var mail = Postbox.open()) {
            given.sentAndGone(key);
            sql("update letter set state = 'WAITING', ended_at = null, claimed_at = '2027-03-01T11:00Z' where id = '%s'"
                    .formatted(key));
            given.sentAndGone(key);

            assertThat(mail.all().stream().map(letter -> header(letter, "Message-ID")))
                    .containsExactly("<" + key + "@example.org>", "<" + key + "@example.org>");
        }
    }

    @Test
    void addressThatIsRefusedShowsAndGetsNothingMore() throws IOException {
        try (var mail = new RefusingServer("550 5.1.1 no such mailbox")) {
            given.sent();
            assertThat(mail.commands).noneMatch("DATA"::equals);
        }
        assertThat(LetterRows.states()).containsOnly("REFUSED");
        secretariat()
                .get("/accounts?party=FRA")
                .then()
                .body("items.addressRefusedAt", hasItem(TestClock.NOW.toString()));

        threeLetters();
        sql("update account set address_refused_at = '2027-03-01T12:00Z' where login = 'focal-point-nor'");
        try (var mail = Postbox.open()) {
            given.sent();
            assertThat(mail.readers()).containsExactly("focal-point-fra@example.org", "focal-point-rus@example.org");
        }
    }

    @Test
    @Tag("slow") // 1.8 s
    void serverThatSaysNothingHoldsNoLetterForLong() throws IOException {
        try (var silent = new ServerSocket(port(), 5, InetAddress.getLoopbackAddress())) {
            given.sent();
            assertThat(silent.isClosed()).isFalse();
        }
        try (var mail = Postbox.open()) {
            given.sentLater();
            assertThat(mail.readers()).isEqualTo(addresses());
        }
    }

    @Test
    void serverThatRefusesTheSenderSaysNothingOfTheAddress() throws IOException {
        try (var mail = new RefusingServer("550 5.7.1 relaying denied")) {
            given.sent();
            assertThat(mail.commands).anyMatch(line -> line.startsWith("RCPT"));
        }
        assertThat(LetterRows.states()).containsOnly("WAITING");
        secretariat().get("/accounts?party=FRA").then().body("items[0].addressRefusedAt", nullValue());
    }

    @Test
    void addressWithLinesInItAddsNoReader() {
        sql("update account set email = E'a@example.org\\r\\nBcc: other@example.org' where login = 'focal-point-fra'");
        try (var mail = Postbox.open()) {
            given.sent();
            assertThat(mail.readers()).containsExactly("focal-point-nor@example.org", "focal-point-rus@example.org");
        }
        assertThat(LetterRows.states()).containsExactlyInAnyOrder("REFUSED", "SENT", "SENT");
    }

    private static int port() {
        return ConfigProvider.getConfig().getValue(LocalServices.MAIL_PORT, Integer.class);
    }

    private static List<String> addresses() {
        return LOGINS.stream().map(login -> login + "@example.org").toList();
    }
}
