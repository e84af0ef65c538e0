package org.lanzarote.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.role;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.ManyRounds;

/** No read costs more for the data of other rounds: the blocks that PostgreSQL opens for it are counted. */
@QuarkusTest
@Tag("slow")
class GrowthTest {

    private static final List<String> ROLES = List.of(
            "public",
            "secretariat",
            "committee-member",
            "focal-point",
            "delegate",
            "stakeholder",
            "facilitator",
            "safeguarding-officer",
            "auditor");

    /** An index gets one level taller. */
    private static final double TALLER = 1.5;

    /** With few rounds PostgreSQL looks through small tables, with many it looks up by key: up to here both are cheap. */
    private static final long CHEAP = 1_000;

    /** What reads a whole report looks up each of its texts. */
    private static final Pattern WHOLE = Pattern.compile(".*/report/(document|package|numbers-of-children)");

    private static final long CHEAP_WHOLE = 12_000;

    /** What was withheld of a Party in each earlier round is looked up round by round: it grows as they do, and no faster. */
    private static final Pattern ROUND_BY_ROUND = Pattern.compile("\\S+ .*/publication-proposal");

    private static final int FEW = 30;
    private static final int MANY = 120;

    /** What opens no record of a round, or needs a state or a sealed form that a filled round has not. */
    private static final Pattern ELSEWHERE = Pattern.compile(".*/(receipt|copy|verification|participation-preview)"
            + "|/systems/\\{id}|/invitations/\\{id}|.*/disclosures/\\{id}|.*/stakeholder-submissions/\\{id}/validation"
            + "|/rounds/\\{round}/extensions/\\{extension}");

    @Test
    void readsCostTheSameWithManyRounds() throws SQLException {
        GivenDemonstration.loaded();
        try (var rounds = ManyRounds.open()) {
            rounds.add(FEW);
            everyReadIsAsked(rounds.reads());
            var few = costs(rounds);
            assertThat(rounds.reads())
                    .as("each is answered to somebody")
                    .allMatch(read -> few.keySet().stream().anyMatch(asked -> asked.endsWith(" " + read)));
            rounds.add(MANY - FEW);
            var many = costs(rounds);
            assertThat(few).containsOnlyKeys(many.keySet());
            assertThat(many).allSatisfy((read, cost) -> {
                long before = Objects.requireNonNull(few.get(read));
                long cheap = WHOLE.matcher(read).matches() ? CHEAP_WHOLE : CHEAP;
                assertThat(cost)
                        .as("blocks for %s, which were %d", read, before)
                        .isLessThanOrEqualTo(Math.max(Math.round(before * grown(read)), cheap));
            });
            assertThat(rounds.reads())
                    .as("each is answered to somebody")
                    .allMatch(read -> many.keySet().stream().anyMatch(asked -> asked.endsWith(" " + read)));
            everyReadIsAsked(rounds.reads());
        }
    }

    private static double grown(String read) {
        return ROUND_BY_ROUND.matcher(read).matches() ? TALLER * MANY / FEW : TALLER;
    }

    private static void everyReadIsAsked(List<String> reads) {
        assertThat(ApiDocument.read().operations().stream()
                        .filter(operation -> operation.method().equals("get"))
                        .map(ApiDocument.Operation::path)
                        .filter(path -> !ELSEWHERE.matcher(path).matches()))
                .as("reads of the API, each with a line in reads.txt")
                .allMatch(path -> reads.stream()
                        .anyMatch(read -> read.matches(path.replaceAll("\\{\\w+}", "[^/?]+") + "(\\?.*)?")));
    }

    private static Map<String, Long> costs(ManyRounds rounds) throws SQLException {
        Map<String, Long> costs = new LinkedHashMap<>();
        for (var read : rounds.reads()) {
            for (var role : ROLES) {
                if (ask(role, read) == 200) {
                    rounds.forget();
                    assertThat(ask(role, read)).isEqualTo(200);
                    costs.put(role + " " + read, rounds.opened());
                }
            }
        }
        return costs;
    }

    private static int ask(String role, String read) {
        return role(role)
                .accept("*/*")
                .header("Reading-Purpose", "To learn what it costs")
                .get(read)
                .statusCode();
    }
}
