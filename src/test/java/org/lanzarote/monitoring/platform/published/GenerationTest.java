package org.lanzarote.monitoring.platform.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.evidence.GivenEvidence;
import org.lanzarote.monitoring.outcome.report.GivenReport;
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

    private static final String UNTOLD = """
            select relname from pg_trigger m join pg_class t on t.oid = m.tgrelid
            where m.tgname = 'moves_drafts' and m.tgenabled = 'A'
              and not exists (select from pg_trigger where tgrelid = t.oid and tgname = 'moves_what_is_public')
            """;

    private static final String PUBLICATION = """
            update report set status = 'PUBLISHED', adopted_on = '2027-02-28', decision = 'D', adoption_warnings = 0,
                              editions_newest = 1, published_at = now();
            set constraints all immediate
            """;

    private static final String EDIT = "update chapter set title_en = 'Another' where numeral = 'II'";

    /** One who holds the names has others wait for his transaction. */
    private static final String WAITING =
            "select count(*) from pg_locks where locktype = 'transactionid' and not granted";

    private static final Duration END = Duration.ofSeconds(30);

    @Inject
    Generation generation;

    @Test
    void everyTableMovesItOrIsNamedAsOneThatNobodyReads() throws SQLException, IOException {
        var named = Files.readString(EXCEPTIONS);

        assertThat(tables(UNMOVED)).contains("answer").allMatch(table -> named.contains("'" + table + "'"));
    }

    @Test
    void tablesOfWhichThePublicReadsNothingMoveDraftsAlone() throws SQLException {
        assertThat(tables(UNTOLD))
                .containsExactlyInAnyOrder(
                        "code",
                        "factsheet_change",
                        "finding_code",
                        "quoted_place",
                        "rapporteur_appointment",
                        "rapporteur_person",
                        "submission",
                        "text_translation",
                        "withdrawn_part");
    }

    private static List<String> tables(String asked) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var owner = Owner.connect();
                var found = owner.createStatement().executeQuery(asked)) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    @Test
    void reportInDraftLeavesWhatIsPublicAlone() throws SQLException {
        GivenReport.drafted();
        GivenEvidence.submitted("RUS");

        for (var edit : GivenDraftEdits.beforeAdoption().entrySet()) {
            var before = generation.now();
            edit.getValue().go();
            assertThat(generation.now().published()).as(edit.getKey()).isEqualTo(before.published());
            assertThat(generation.now().drafts()).as(edit.getKey()).isNotEqualTo(before.drafts());
        }
        var before = generation.now();
        Owner.execute(PUBLICATION);
        assertThat(generation.now().published()).isNotEqualTo(before.published());
    }

    /** Whoever edits a draft knows nothing of a publication that is not committed; both show at once. */
    @Test
    void editThatMeetsAPublicationComesUnderAnotherName() throws Exception {
        GivenReport.drafted();
        CompletableFuture<?> edit;
        UUID published;
        try (var publisher = Owner.connect()) {
            publisher.setAutoCommit(false);
            publisher.createStatement().execute(PUBLICATION);
            published = name(publisher);
            edit = CompletableFuture.runAsync(() -> committed(EDIT));
            awaitOneWaiting(publisher);
            publisher.commit();
        }
        edit.get();

        assertThat(generation.now().published()).isNotEqualTo(published);
    }

    private static UUID name(Connection owner) throws SQLException {
        try (var names = owner.createStatement().executeQuery("select name from public_generation")) {
            names.next();
            return names.getObject(1, UUID.class);
        }
    }

    private static void committed(String change) {
        try {
            Owner.execute(change);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitOneWaiting(Connection owner) throws SQLException {
        long begun = System.nanoTime();
        boolean isWaiting = false;
        while (!isWaiting) {
            try (var found = owner.createStatement().executeQuery(WAITING)) {
                found.next();
                isWaiting = found.getLong(1) > 0;
            }
            assertThat(System.nanoTime() - begun)
                    .as("nanoseconds until it waits")
                    .isLessThan(END.toNanos());
        }
    }

    @Test
    void anEveningOfSavesAndSubmissionsLeavesItAlone() {
        GivenRounds.launched("RUS", "FRA");
        GivenReplies.submitted("FRA");
        var before = generation.now();

        GivenReplies.supplement("FRA").then().statusCode(204);
        GivenReplies.saved("FRA", "12", "More of it");
        assertThat(generation.now()).isEqualTo(before);

        GivenReplies.submit("FRA");
        assertThat(generation.now().published()).isEqualTo(before.published());
        assertThat(generation.now().drafts())
                .as("what oversight reads of submissions")
                .isNotEqualTo(before.drafts());

        GivenReplies.publish("FRA");
        assertThat(generation.now().published()).isNotEqualTo(before.published());
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
