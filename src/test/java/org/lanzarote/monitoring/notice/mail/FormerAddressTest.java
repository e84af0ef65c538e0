package org.lanzarote.monitoring.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.notice.mail.GivenLetters.sql;
import static org.lanzarote.monitoring.notice.mail.Postbox.plain;
import static org.lanzarote.monitoring.notice.mail.Postbox.subject;
import static org.lanzarote.monitoring.people.account.GivenAccounts.address;
import static org.lanzarote.monitoring.people.account.GivenAccounts.focalPointOf;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever had an address is told there that the account has another; who changed it for himself would else stay unseen. */
@QuarkusTest
class FormerAddressTest {

    @Inject
    GivenLetters given;

    private final String former = address();
    private String account;

    @BeforeEach
    void focalPointOfFinland() {
        account = secretariat()
                .body(focalPointOf("FIN", former))
                .post("/accounts")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void formerAddressIsToldOnceAndThenForgotten() {
        var next = address();
        move(next);
        try (var mail = Postbox.open()) {
            sent();
            sent();

            assertThat(mail.readers()).containsExactly(former);
            var letter = mail.to(former).get(0);
            assertThat(subject(letter)).isEqualTo("Votre adresse électronique a été modifiée");
            assertThat(plain(letter)).contains("Le 1er mars 2027,").doesNotContain(next, "https://");
        }
        assertThat(LetterRows.listed("select address from former_address")).isEmpty();
        secretariat().get(account).then().body("addressChangedAt", equalTo("2027-03-01T12:00:00Z"));
    }

    @Test
    @Tag("slow") // 0.5 s
    void eachAddressThatWasLeftIsTold() {
        var second = address();
        move(second);
        move(address());
        try (var mail = Postbox.open()) {
            sent();

            assertThat(mail.readers()).containsExactlyInAnyOrder(former, second);
        }
    }

    @Test
    @Tag("slow") // 0.5 s
    void addressThatCannotBeToldKeepsNoOtherWaiting() {
        var second = address();
        move(second);
        sql("alter table letter add constraint broken check (facts::text not like '%%%s%%')"
                .formatted(
                        LetterRows.listed("select id::text from former_address").get(0)));
        move(address());
        try (var mail = Postbox.open()) {
            try {
                sent();
                assertThat(mail.readers()).containsExactly(second);
            } finally {
                sql("alter table letter drop constraint broken");
            }
            sent();

            assertThat(mail.readers()).containsExactlyInAnyOrder(second, former);
        }
    }

    @ParameterizedTest
    @Tag("slow") // 0.5 s
    @ValueSource(strings = {"address_refused_at", "address_held_at"})
    void addressThatWasRefusedOrIsSomebodyElsesIsToldNothing(String why) {
        sql("update account set %s = '2027-03-01T11:00Z' where email = '%s'".formatted(why, former));
        move(address());
        try (var mail = Postbox.open()) {
            sent();

            assertThat(mail.all()).isEmpty();
        }
    }

    @Test
    void formerAddressThatIsRefusedSaysNothingOfTheNewOne() throws IOException {
        move(address());
        try (var mail = new RefusingServer("550 5.1.1 no such mailbox")) {
            sent();
            assertThat(mail.commands).anyMatch(line -> line.startsWith("RCPT"));
        }
        secretariat().get(account).then().body("addressRefusedAt", equalTo(null));
        assertThat(LetterRows.listed("select address from former_address")).isEmpty();
    }

    private void sent() {
        given.posted();
        given.sent();
    }

    private void move(String email) {
        secretariat()
                .header("If-Match", secretariat().get(account).header("ETag"))
                .body(Map.of("email", email))
                .post(account + "/change-address")
                .then()
                .statusCode(204);
    }
}
