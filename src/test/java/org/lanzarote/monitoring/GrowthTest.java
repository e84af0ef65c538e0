package org.lanzarote.monitoring;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.Asking;
import org.lanzarote.monitoring.support.LetIn;
import org.lanzarote.monitoring.support.ManyRounds;
import org.lanzarote.monitoring.support.ManyRounds.Limit;
import org.lanzarote.monitoring.support.ManyRounds.Read;
import org.lanzarote.monitoring.support.QuickRequest;
import org.lanzarote.monitoring.support.ScheduledWork;

/**
 * No read costs much, nor more for the data of other rounds, and what the service does by itself no more either: the blocks that
 * PostgreSQL opens for it are counted.
 */
@QuarkusTest
@Tag("slow")
class GrowthTest {

    private static final int FEW = 30;
    private static final int MANY = 60;

    /** An index gets one level taller. */
    private static final double TALLER = 1.5;

    /**
     * What any read may open; limits.txt names those that may open more. With few rounds PostgreSQL looks through small
     * tables, with many it looks up by key: up to here both are cheap.
     */
    private static final long MOST = 2_000;

    /** What the service does by itself, it does every few seconds. The most is for its figures, which count all that waits. */
    private static final long MOST_BY_ITSELF = 600;

    /** What goes from round to round grows as they do, and no faster: what was withheld of a Party in each earlier round. */
    private static final Pattern ROUND_BY_ROUND = Pattern.compile(".*/publication-proposal");

    /** What opens no record of a round, or needs a state or a sealed form that a filled round has not. */
    private static final Pattern ELSEWHERE = Pattern.compile(".*/(receipt|copy|verification|participation-preview)"
            + "|/jobs/\\{id}(/result)?|/systems/\\{id}|/webhooks/\\{id}(/deliveries(/\\{delivery})?)?|/invitations/\\{id}|.*/disclosures/\\{id}|.*/stakeholder-submissions/\\{id}/validation"
            + "|/rounds/\\{round}/extensions/\\{extension}");

    /** A read, and one who is answered. */
    private record Asked(String role, Read read) {

        QuickRequest request() {
            var request = QuickRequest.to(operation(read), read.path())
                    .by(Asking.account(role))
                    .header("Reading-Purpose", "To learn what it costs");
            read.parameters().forEach(request::query);
            return request;
        }

        @Override
        public String toString() {
            return role + " " + read.line();
        }
    }

    @Test
    void readsAreCheapAndCostTheSameWithManyRounds() throws SQLException, ReflectiveOperationException {
        GivenDemonstration.loaded();
        try (var rounds = ManyRounds.open()) {
            rounds.add(FEW);
            everyReadIsAsked(rounds.reads());
            var answered = answered(rounds.reads());
            assertThat(rounds.reads())
                    .as("each is answered to somebody")
                    .allMatch(read ->
                            answered.stream().anyMatch(asked -> asked.read().equals(read)));
            var few = costs(rounds, answered);
            var fewOfItself = costsOfItself(rounds, answered.get(0));
            rounds.add(MANY - FEW);
            var many = costs(rounds, answered);
            write(few, many);
            noneGrows(fewOfItself, costsOfItself(rounds, answered.get(0)));
            assertThat(many).allSatisfy((asked, cost) -> {
                long before = Objects.requireNonNull(few.get(asked));
                assertThat(cost)
                        .as("blocks for %s, which were %d with fewer rounds", asked, before)
                        .isLessThanOrEqualTo(Math.max(Math.round(before * grown(asked.read())), MOST));
            });
            noneIsDear(many);
        }
    }

    /** Leaves what each read costs for whoever looks for what is dear. */
    private static void write(Map<Asked, Long> few, Map<Asked, Long> many) {
        var lines = many.entrySet().stream()
                .sorted(Entry.<Asked, Long>comparingByValue().reversed())
                .map(cost -> "%6d %6d %s".formatted(few.get(cost.getKey()), cost.getValue(), cost.getKey()))
                .toList();
        try {
            Files.write(Path.of("target/growth.txt"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every read keeps below its limit. */
    private static void noneIsDear(Map<Asked, Long> costs) {
        var limits = ManyRounds.limits().stream().collect(toMap(Limit::path, Limit::blocks));
        assertThat(costs)
                .allSatisfy((asked, cost) -> assertThat(cost)
                        .as("blocks for %s", asked)
                        .isLessThanOrEqualTo(limits.getOrDefault(template(asked.read()), MOST)));
        assertThat(costs.keySet().stream().map(asked -> template(asked.read())))
                .as("paths of reads, those with a limit of their own among them")
                .containsAll(limits.keySet());
    }

    private static String template(Read read) {
        return operation(read).path();
    }

    private static double grown(Read read) {
        return ROUND_BY_ROUND.matcher(read.path()).matches() ? TALLER * MANY / FEW : TALLER;
    }

    private static void everyReadIsAsked(List<Read> reads) {
        var asked = reads.stream().map(GrowthTest::template).toList();
        assertThat(ApiDocument.read().operations().stream()
                        .filter(operation -> operation.method().equals("get"))
                        .map(ApiDocument.Operation::path)
                        .filter(path -> !ELSEWHERE.matcher(path).matches()))
                .as("reads of the API, each with a line in reads.txt")
                .allMatch(asked::contains);
    }

    /** Whom the access matrix lets in is asked; a round that is filled shows some of them nothing. */
    private static List<Asked> answered(List<Read> reads) {
        return reads.stream()
                .flatMap(read -> LetIn.to(operation(read)).stream().map(role -> new Asked(role, read)))
                .filter(asked -> asked.request().sendOutOfContract().status() == 200)
                .toList();
    }

    private static Map<Asked, Long> costs(ManyRounds rounds, List<Asked> answered) throws SQLException {
        Map<Asked, Long> costs = new LinkedHashMap<>();
        for (var asked : answered) {
            rounds.forget();
            assertThat(asked.request().sendOutOfContract().status())
                    .as("status of %s", asked)
                    .isEqualTo(200);
            costs.put(asked, rounds.opened());
        }
        return costs;
    }

    /** What the service does by itself, when nothing waits but what a reading left to be sealed. */
    private static Map<String, Long> costsOfItself(ManyRounds rounds, Asked reading)
            throws SQLException, ReflectiveOperationException {
        Map<String, Long> costs = new LinkedHashMap<>();
        for (var work : ScheduledWork.all()) {
            work.run();
            assertThat(reading.request().sendOutOfContract().status()).isEqualTo(200);
            rounds.forget();
            work.run();
            costs.put(work.toString(), rounds.opened());
        }
        return costs;
    }

    private static void noneGrows(Map<String, Long> few, Map<String, Long> many) {
        assertThat(many).isNotEmpty().allSatisfy((work, cost) -> {
            long before = Objects.requireNonNull(few.get(work));
            assertThat(cost)
                    .as("blocks for %s, which were %d with fewer rounds", work, before)
                    .isLessThanOrEqualTo(Math.max(Math.round(before * TALLER), MOST_BY_ITSELF));
        });
    }

    private static ApiDocument.Operation operation(Read read) {
        return ApiDocument.read().operation("get", read.path()).orElseThrow();
    }
}
