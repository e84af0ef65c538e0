package org.lanzarote.monitoring.platform.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Owner;

/** A crowd that reads what is public leaves room for those who write, and for one another. */
@QuarkusTest
class CrowdTest {

    private static final int CROWD = 40;
    private static final int CONNECTIONS_FOR_THE_PUBLIC = 10;

    private static final int PRINTED_AT_ONCE = 2;

    private static final String GENERATION = "public_generation";
    private static final String ROUND = "round";

    /** By then it came, or never comes. */
    private static final Duration END = Duration.ofSeconds(30);

    private static final String WAITING =
            "select count(*) from pg_locks where relation = '%s'::regclass and not granted";

    @Test
    void stateSavesWhileACrowdWaits() throws Exception {
        GivenRounds.launched("FRA");
        var tag = GivenReplies.answerTag("FRA", "12");
        List<CompletableFuture<HttpResponse<String>>> crowd;

        try (var owner = Owner.connect()) {
            hold(owner, GENERATION);
            crowd = crowd(101);
            awaitFirst(owner);

            GivenReplies.save("FRA", "12", tag, GivenReplies.textAnswer("Meanwhile"))
                    .then()
                    .statusCode(200);
            nobody().get("/q/health/live").then().statusCode(200);
            owner.commit();
        }

        assertThat(crowd).allSatisfy(one -> assertThat(one.get().statusCode()).isEqualTo(200));
    }

    @Test
    @Tag("slow") // 1.1 s
    void thoseWhoLeaveGiveTheirTurnBack() throws Exception {
        try (var owner = Owner.connect()) {
            hold(owner, GENERATION);
            var gone = crowd(141);
            awaitFirst(owner);
            gone.forEach(one -> one.cancel(true));
            owner.commit();
        }

        assertThat(crowd(61))
                .allSatisfy(one -> assertThat(one.get().statusCode()).isEqualTo(200));
    }

    @Test
    void whatIsPrintedLeavesRoomForWhatIsRead() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> printed;

        try (var owner = Owner.connect()) {
            hold(owner, ROUND);
            printed = send(round -> "/rounds/" + round + "/factsheets/FRA", 1, "application/pdf");
            await(owner, ROUND, PRINTED_AT_ONCE);

            assertThat(crowd(21))
                    .allSatisfy(one -> assertThat(one.get().statusCode()).isEqualTo(200));
            assertThat(waiting(owner, ROUND)).isEqualTo(PRINTED_AT_ONCE);
            owner.commit();
        }

        assertThat(printed).allSatisfy(one -> assertThat(one.get().statusCode()).isEqualTo(404));
    }

    /** As if what is public took long to read. */
    private static void hold(Connection owner, String table) throws SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("lock table " + table + " in access exclusive mode");
        }
    }

    /** One that asks for lists of different lengths, so that nobody has asked for the same. */
    private static List<CompletableFuture<HttpResponse<String>>> crowd(int first) {
        return send(limit -> "/parties?limit=" + limit, first, "application/json");
    }

    private static List<CompletableFuture<HttpResponse<String>>> send(
            IntFunction<String> address, int first, String type) {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return IntStream.range(first, first + CROWD)
                .mapToObj(address)
                .map(asked -> HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + asked))
                        .header("Accept", type)
                        .build())
                .map(request -> http.sendAsync(request, BodyHandlers.ofString()))
                .toList();
    }

    private static void awaitFirst(Connection owner) throws SQLException {
        await(owner, GENERATION, CONNECTIONS_FOR_THE_PUBLIC);
        assertThat(waiting(owner, GENERATION)).isEqualTo(CONNECTIONS_FOR_THE_PUBLIC);
    }

    private static void await(Connection owner, String table, int number) throws SQLException {
        long begun = System.nanoTime();
        while (waiting(owner, table) < number) {
            assertThat(System.nanoTime() - begun)
                    .as("nanoseconds until " + number + " wait for " + table)
                    .isLessThan(END.toNanos());
        }
    }

    private static long waiting(Connection owner, String table) throws SQLException {
        try (var statement = owner.createStatement();
                var found = statement.executeQuery(WAITING.formatted(table))) {
            found.next();
            return found.getLong(1);
        }
    }
}
