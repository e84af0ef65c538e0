package org.lanzarote.monitoring.platform.published;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.people.party.GivenNewName;
import org.lanzarote.monitoring.platform.published.GivenPublic.Asked;
import org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires;
import org.lanzarote.monitoring.preparation.round.GivenClosing;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.publication.GivenTakeDowns;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.stakeholders.limit.GivenLimits;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.SideBySide;

/** What is stored is as fresh as what is not. What the owner writes is to this instance what another one writes. */
@QuarkusTest
class FreshnessTest {

    private static final String PARTY = "/parties/FRA";

    /** Of a Party that has not replied: its factsheet says so. */
    private static final String SILENT = "/rounds/2/factsheets/NOR";

    private static final String RELEASE = """
            insert into participation_release
            values ('01900000-0000-7000-8000-000000000001', 2, 2, 5, 306, 10, now(), 'officer')
            """;

    private static final String RENAMING = "update party set name_with_article_en = 'La France' where iso3 = 'FRA'";

    private static final String STAKEHOLDERS = "2027-06-01T12:00:00Z";

    private static final String FILES_TAKEN_BACK =
            "update attachment set withdrawn_at = now(), withdrawn_by = 'secretariat'";

    private static final String REPORT_WITHDRAWAL = "update report set status = 'ADOPTED', published_at = null;";

    private static final String WITHDRAWAL = REPORT_WITHDRAWAL + """
            update finding set published_at = null;
            update reply set published_submission = null, published_at = null, status = 'SUBMITTED'
            where published_submission is not null
            """;

    @Inject
    Generation generation;

    @BeforeEach
    void everythingIsPublic() {
        GivenPublic.everything();
    }

    /** Parties are reference data, which no test finds emptied. */
    @AfterEach
    void oldName() throws SQLException {
        GivenNewName.takenBack();
    }

    @Test
    @Tag("slow") // every reading twice after each change
    void everyStoredReadingIsFreshAfterEveryKindOfChange() throws Exception {
        var questions = GivenPublic.questions();
        questions.add(new Asked(SILENT, "application/json"));
        assertThat(questions).extracting(Asked::address).contains(GivenPublic.REPLY, GivenPublic.FACTSHEET);
        var before = answers(questions);
        assertThat(before.values()).allMatch(answer -> answer.startsWith("200"));
        for (var change : changes().entrySet()) {
            change.getValue().go();
            var after = answers(questions);
            GivenPublic.nothingHolds();
            assertThat(after)
                    .as("after: " + change.getKey())
                    .isEqualTo(answers(questions))
                    .isNotEqualTo(before);
            before = after;
        }
        assertThat(before.get(new Asked(GivenPublic.REPLY, "application/json"))).startsWith("404");
        assertThat(before.get(new Asked(GivenPublic.FACTSHEET, "text/html"))).startsWith("404");
        assertThat(before.get(new Asked(GivenPublic.FACTSHEET, "application/json")))
                .startsWith("404");
    }

    /** All that the public reads is made anew once, after the last of them: had one changed something, it would read otherwise. */
    @Test
    void noEditOfADraftChangesWhatIsPublicOrHasItMadeAnew() throws Exception {
        var questions = GivenPublic.questions();
        var edits = GivenDraftEdits.ofFactsheets();
        var before = answers(questions);
        for (var edit : edits.entrySet()) {
            var names = generation.now();
            edit.getValue().go();
            assertThat(generation.now().published()).as(edit.getKey()).isEqualTo(names.published());
            assertThat(generation.now().drafts()).as(edit.getKey()).isNotEqualTo(names.drafts());
        }
        GivenPublic.nothingHolds();
        assertThat(answers(questions)).isEqualTo(before);

        for (var publication : publications().entrySet()) {
            var names = generation.now();
            publication.getValue().go();
            assertThat(generation.now().published()).as(publication.getKey()).isNotEqualTo(names.published());
        }
    }

    private static Map<String, Moment.Way> publications() {
        Map<String, Moment.Way> publications = new LinkedHashMap<>();
        publications.put("editions of factsheets", GivenFactsheets::published);
        publications.put("a translation of the report", () -> GivenTranslations.confirmed("paragraphs/54", "Le 54."));
        publications.put("a corrigendum", () -> {
            GivenCorrigenda.open("A figure was wrong");
            GivenCorrigenda.correct(1, "/paragraphs/53", GivenReport.plain("Otherwise."))
                    .statusCode(204);
            GivenCorrigenda.issue(1).statusCode(204);
        });
        publications.put(
                "a take-down", () -> GivenTakeDowns.takenDown("FRA", GivenTakeDowns.whole("9.1", "PERSONAL_DATA")));
        publications.put("a withdrawal", () -> Owner.execute(REPORT_WITHDRAWAL));
        return publications;
    }

    /** A reading that began before the change would tell them that nothing has changed. */
    @Test
    void whoeverHasChangedSomethingReadsItThoughOthersAskAllTheTime() throws Exception {
        List<Callable<Boolean>> asking = new ArrayList<>();
        asking.add(() -> {
            for (int i = 0; i < 15; i++) {
                Owner.execute("update party set name_en = 'France " + i + "' where iso3 = 'FRA'");
                if (!nobody().get(PARTY).path("name.en").equals("France " + i)) {
                    return false;
                }
            }
            return true;
        });
        for (int other = 0; other < 4; other++) {
            asking.add(() -> {
                for (int i = 0; i < 40; i++) {
                    nobody().get(PARTY).then().statusCode(200);
                }
                return true;
            });
        }

        assertThat(AtOnce.send(asking)).containsOnly(true);
    }

    private static Map<String, Moment.Way> changes() {
        Map<String, Moment.Way> changes = new LinkedHashMap<>();
        changes.put("a publication without a passage", () -> {
            GivenReplies.supplemented("FRA", "12", "A name and more");
            GivenReplies.publishedWithout("FRA", "12", "A name");
        });
        changes.put("a first submission after the report", () -> GivenReplies.submitted("NOR"));
        changes.put("a new version of the questionnaire", FreshnessTest::publishQuestionnaire);
        changes.put("the end of replies", GivenClosing::closed);
        changes.put("the launch of another round", () -> GivenRounds.launched(3, "FRA"));
        changes.put("a change of names", () -> Owner.execute(RENAMING));
        changes.put("a correction", () -> Owner.execute("update cited_text set markdown = markdown || ' Corrected.'"));
        changes.put("more time for all stakeholders", () -> GivenLimits.extendedForAll(STAKEHOLDERS));
        changes.put("files that are taken back", () -> Owner.execute(FILES_TAKEN_BACK));
        changes.put("figures on children", () -> {
            Owner.execute(RELEASE);
            GivenFactsheets.published();
        });
        changes.put("a withdrawal", () -> Owner.execute(WITHDRAWAL));
        return changes;
    }

    private static void publishQuestionnaire() {
        Map<String, Object> later =
                nobody().get(GivenQuestionnaires.VERSIONS + "/1/package").path("$");
        later.put("title", GivenRounds.text("Another title"));
        var tag = GivenQuestionnaires.draft(later).statusCode(201).extract().header("ETag");
        GivenQuestionnaires.publish("2", tag);
    }

    private static Map<Asked, String> answers(List<Asked> questions) {
        var answers = SideBySide.ask(questions, Asked::answer).iterator();
        return questions.stream().collect(toMap(asked -> asked, asked -> answers.next()));
    }
}
