package org.lanzarote.monitoring.platform.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Owner;

/** The state gets a new name when what is public changes, and else keeps it. */
@QuarkusTest
class GenerationTest {

    private static final Path EXCEPTIONS = Path.of("src/main/resources/db/migration/V11__published.sql");

    private static final String UNMOVED = """
            select relname from pg_class t
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
              and relname not in ('public_generation', 'flyway_schema_history')
              and not exists (select from pg_trigger where tgrelid = t.oid and tgname = 'moves_what_is_public'
                              and tgenabled = 'A')
            """;

    @Inject
    Generation generation;

    @Test
    void everyTableMovesItOrIsNamedAsOneThatNobodyReads() throws SQLException, IOException {
        var named = Files.readString(EXCEPTIONS);
        List<String> unmoved = new ArrayList<>();
        try (var owner = Owner.connect();
                var tables = owner.createStatement().executeQuery(UNMOVED)) {
            while (tables.next()) {
                unmoved.add(tables.getString(1));
            }
        }

        assertThat(unmoved).contains("answer").allMatch(table -> named.contains("'" + table + "'"));
    }

    @Test
    void anEveningOfSavesAndSubmissionsLeavesItAlone() {
        GivenRounds.launched("RUS", "FRA");
        GivenReplies.submitted("FRA");
        var before = generation.now();

        GivenReplies.supplemented("FRA", "12", "More of it");
        assertThat(generation.now()).isEqualTo(before);

        GivenReplies.publish("FRA");
        assertThat(generation.now()).isNotEqualTo(before);
    }

    @Test
    void whatIsTakenBackDoesNotMoveIt() throws SQLException {
        var before = generation.now();
        try (var owner = Owner.connect()) {
            owner.setAutoCommit(false);
            owner.createStatement().execute("update party set name_en = 'Norge' where iso3 = 'NOR'");
            owner.createStatement().execute("set constraints all immediate");
            assertThat(generation.now()).as("to others, before the commit").isEqualTo(before);
            owner.rollback();
        }

        assertThat(generation.now()).isEqualTo(before);
    }

    /** The one row is locked last, so those who change other things wait for a commit and never for one another. */
    @Test
    void manyMayPublishAtOnce() throws Exception {
        GivenRounds.launched("RUS", "FRA", "NOR", "DEU", "ITA");
        var parties = List.of("RUS", "FRA", "NOR", "DEU", "ITA");
        parties.forEach(GivenReplies::submitted);
        var before = generation.now();

        AtOnce.send(parties.stream()
                .<Callable<Boolean>>map(party -> () -> {
                    GivenReplies.publish(party);
                    return true;
                })
                .toList());

        assertThat(generation.now()).isNotEqualTo(before);
    }
}
