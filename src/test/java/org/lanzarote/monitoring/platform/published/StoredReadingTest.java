package org.lanzarote.monitoring.platform.published;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.platform.published.GivenPublic.FACTSHEET;
import static org.lanzarote.monitoring.platform.published.GivenPublic.REPLY;
import static org.lanzarote.monitoring.platform.published.GivenPublic.raw;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.people.party.GivenNewName;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.TestClock;

/** The public gets what is stored, and gets and fills no more than it may. */
@QuarkusTest
class StoredReadingTest {

    private static final String OPEN = "/rounds/3/overview";

    /** Of a Party that has not replied. */
    private static final String SILENT = "/rounds/2/factsheets/NOR";

    private static final String CODINGS = "gzip, deflate, br";

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void everythingIsPublic() {
        GivenPublic.everything();
    }

    @Test
    @Tag("slow") // 3.8 s
    void publicGetsTheBytesThatWereStored() {
        for (var asked : GivenPublic.questions()) {
            var first = nobody().accept(asked.type()).get(asked.address());
            var second = fromStore(() -> nobody().accept(asked.type()).get(asked.address()));

            assertThat(second.asString()).as(asked.toString()).isEqualTo(first.asString());
            for (var field : new String[] {"ETag", "Content-Type", "Vary", "Content-Security-Policy", "Link"}) {
                assertThat(second.header(field)).as(asked + " " + field).isEqualTo(first.header(field));
            }
            second.then().statusCode(200).header("Cache-Control", equalTo("public, no-cache"));
            assertInOtherWords(asked, first.asString());
        }
    }

    /** Whoever wants the same type in other words gets the same bytes. */
    private void assertInOtherWords(GivenPublic.Asked asked, String told) {
        var again =
                fromStore(() -> nobody().accept(asked.type() + ", a/b1;q=0.1").get(asked.address()));
        assertThat(again.asString()).as(asked.toString()).isEqualTo(told);
    }

    @Test
    @Tag("slow") // 3.8 s
    void whateverThePublicReadsHasATagToSendBackAndIsCompressedWhereItIsLong() {
        var whole = Stream.concat(GivenPublic.questions().stream(), GivenPublic.questionsForWhatIsNotStored().stream())
                .toList();
        for (var asked : whole) {
            var packed = tagIsGoodFor(asked);
            assertThat(packed.header("Content-Encoding") != null || packed.asByteArray().length < 1400)
                    .as("%s is short or compressed", asked)
                    .isTrue();
        }
        assertThat(GivenPublic.files()).isNotEmpty().allSatisfy(StoredReadingTest::tagIsGoodFor);
    }

    private static Response tagIsGoodFor(GivenPublic.Asked asked) {
        var first = raw(asked.address(), "Accept", asked.type(), "Accept-Encoding", CODINGS);
        assertThat(first.statusCode()).as(asked.toString()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).as(asked.toString()).isEqualTo("public, no-cache");
        assertThat(first.header("ETag")).as(asked.toString()).startsWith("\"");
        var again = raw(
                asked.address(),
                "Accept",
                asked.type(),
                "Accept-Encoding",
                CODINGS,
                "If-None-Match",
                first.header("ETag"));
        assertThat(again.statusCode()).as(asked.toString()).isEqualTo(304);
        assertThat(again.header("ETag")).as(asked.toString()).isEqualTo(first.header("ETag"));
        assertThat(again.header("Cache-Control")).as(asked.toString()).isEqualTo("public, no-cache");
        assertThat(again.asByteArray()).as(asked.toString()).isEmpty();
        return first;
    }

    @Test
    void problemTypesAreToldInTheLanguageThatIsAskedFor() {
        var french = raw("/problems/not-found", "Accept-Language", "fr");

        french.then()
                .body("title", equalTo("Introuvable"))
                .header("Content-Language", "fr")
                .header("Vary", "accept-language, Accept-Encoding");
        raw("/problems/not-found", "Accept-Language", "en", "If-None-Match", french.header("ETag"))
                .then()
                .statusCode(200)
                .body("title", equalTo("Not found"));
    }

    @Test
    void whatTheClockChangesIsStoredUntilThen() {
        GivenRounds.launched(3, "NOR");
        long left = nobody().get(OPEN).jsonPath().getLong("daysLeft");
        nobody().get(SILENT).then().body("noReply", containsString("is awaited"));
        fromStore(() -> nobody().get(OPEN));
        fromStore(() -> nobody().get(SILENT));

        QuarkusMock.installMockForType(Clock.fixed(TestClock.NOW.plus(Duration.ofDays(1)), UTC), Clock.class);
        nobody().get(OPEN).then().body("daysLeft", equalTo((int) left - 1));
        fromStore(() -> nobody().get(SILENT));
        QuarkusMock.installMockForType(Clock.fixed(TestClock.NOW.plus(Duration.ofDays(left + 1)), UTC), Clock.class);
        nobody().get(SILENT).then().body("noReply", containsString("did not reply"));
        fromStore(() -> nobody().get(SILENT));
    }

    @Test
    void whoeverHasItIsToldSo() {
        var tag = raw(REPLY).header("ETag");

        for (var tags : new String[] {tag, "W/" + tag, "\"1\", " + tag, "*"}) {
            var again = fromStore(() -> raw(REPLY, "If-None-Match", tags));
            again.then().statusCode(304).header("ETag", equalTo(tag)).header("Vary", "Accept, Accept-Encoding");
            assertThat(again.asByteArray()).isEmpty();
            assertThat(again.header("Content-Type")).isNull();
        }
        raw(REPLY, "If-None-Match", "\"1\"").then().statusCode(200);
        GivenReplies.supplemented("FRA", "12", "More");
        GivenReplies.publish("FRA");
        raw(REPLY, "If-None-Match", tag).then().statusCode(200).header("ETag", not(tag));
        raw(REPLY, "If-None-Match", raw(REPLY).header("ETag")).then().statusCode(304);
    }

    @Test
    void noTagIsGoodForWhatWasTakenAway() throws SQLException {
        var tag = raw(REPLY).header("ETag");
        Owner.execute("update reply set published_submission = null, published_at = null, status = 'SUBMITTED'"
                + " where published_submission is not null");

        for (var tags : new String[] {tag, "*"}) {
            raw(REPLY, "If-None-Match", tags).then().statusCode(404).header("ETag", nullValue());
        }
    }

    /** Parties are reference data, which no test finds emptied. */
    @AfterEach
    void oldName() throws SQLException {
        GivenNewName.takenBack();
    }

    @Test
    void tagStaysWhereAChangeLeftTheBytesAlone() throws Exception {
        var tag = raw(FACTSHEET).header("ETag");
        Owner.execute("update party set name_en = 'Norge' where iso3 = 'NOR'");

        raw(FACTSHEET, "If-None-Match", tag).then().statusCode(304);
    }

    @Test
    void largeAnswerIsCompressedUnderATagOfItsOwn() throws IOException {
        var whole = raw(FACTSHEET, "Accept-Encoding", "identity, gzip;q=0");
        for (int time = 0; time < 2; time++) {
            var packed = raw(FACTSHEET, "Accept-Encoding", CODINGS);
            packed.then()
                    .header("Content-Encoding", equalTo("gzip"))
                    .header("ETag", not(whole.header("ETag")))
                    .header("Vary", "Accept, Accept-Encoding");
            assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.asByteArray())).readAllBytes())
                    .isEqualTo(whole.asByteArray());
            raw(FACTSHEET, "Accept-Encoding", CODINGS, "If-None-Match", packed.header("ETag"))
                    .then()
                    .statusCode(304);
            raw(FACTSHEET, "Accept-Encoding", CODINGS, "If-None-Match", whole.header("ETag"))
                    .then()
                    .statusCode(200);
        }
        assertThat(whole.header("Content-Encoding")).isNull();
        assertThat(raw("/parties/FRA", "Accept-Encoding", CODINGS).header("Content-Encoding"))
                .isNull();
    }

    @Test
    void headTellsTheSameOfWhatIsStored() {
        var got = nobody().get(REPLY);
        var head = fromStore(() -> outOfContract(nobody()).head(REPLY));

        head.then().statusCode(200).header("ETag", equalTo(got.header("ETag")));
    }

    @Test
    void headTellsTheSameWhereNothingIsStoredYet() {
        var head = computed(() -> outOfContract(nobody()).head("/parties/AUT"));
        var got = fromStore(() -> nobody().get("/parties/AUT"));

        assertThat(head.asByteArray()).isEmpty();
        head.then().statusCode(200).header("Cache-Control", equalTo("public, no-cache"));
        for (var field : new String[] {"ETag", "Content-Type", "Content-Length", "Vary"}) {
            assertThat(head.header(field)).as(field).isNotNull().isEqualTo(got.header(field));
        }
    }

    @Test
    void whoeverSendsATokenNeitherGetsWhatIsStoredNorFillsIt() {
        computed(() -> secretariat().get(REPLY)).then().header("Cache-Control", "no-store");
        computed(() -> focalPoint("FRA").get(REPLY));
        var own = computed(() -> nobody().get(REPLY));

        assertThat(computed(() -> secretariat().get(REPLY)).asString()).isNotEqualTo(own.asString());
        computed(() -> focalPoint("NOR").get(REPLY)).then().header("ETag", not(own.header("ETag")));
        computed(() -> secretariat().header("If-None-Match", own.header("ETag")).get(REPLY))
                .then()
                .statusCode(200);
        nobody().auth().oauth2("false").get(REPLY).then().statusCode(401);
        nobody().header("Authorization", "").get(REPLY).then().header("Cache-Control", "no-store");
    }

    @Test
    void endlesslyManyMomentsAreNotKept() {
        for (int again = 0; again < 2; again++) {
            computed(() -> nobody().get("/rounds/2/factsheets/FRA?asOf=2027-03-01T12:00:00Z"))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void refusalsAreAsTheyWereAndNotKept() {
        nobody().get(REPLY);
        raw(REPLY, "Accept", "image/png").then().statusCode(406);
        raw(REPLY + "?draft=true").then().statusCode(400);
        nobody().get("/rounds/2/replies/NOR").then().statusCode(404);
        GivenReplies.published("NOR");

        nobody().get("/rounds/2/replies/NOR").then().statusCode(200);
    }

    private Response fromStore(Supplier<Response> asking) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        var response = asking.get();
        assertThat(statistics.getTransactionCount()).as("transactions").isZero();
        return response;
    }

    private Response computed(Supplier<Response> asking) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        var response = asking.get();
        assertThat(statistics.getPrepareStatementCount()).as("statements").isPositive();
        return response;
    }
}
