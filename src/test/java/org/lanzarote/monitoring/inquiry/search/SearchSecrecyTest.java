package org.lanzarote.monitoring.inquiry.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.answer;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.asked;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.comment;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.publication.GivenTakeDowns;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.stakeholders.handling.GivenReception;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.QuickRequest;
import org.lanzarote.monitoring.support.ServiceAnswer;
import org.lanzarote.monitoring.support.SideBySide;

/**
 * A search tells of nothing that the caller may not read. A word is planted in what is not public, in each kind and state,
 * and the answers to all others are those from before, to the byte.
 */
@QuarkusTest
class SearchSecrecyTest {

    private static final String TEXT = "The law and the zirconium pump are silent.";

    /** Words of the Committee's own: those of a child go from its report when they are withdrawn. */
    private static final String REPORTED = "Nobody explains a zirconium meter.";

    /** The word, mistyped, with others that are public, excluded, alone with a filter, and without it what counts. */
    private static final List<String> QUESTIONS =
            List.of("q=zirconium", "q=zirconiun", "q=law OR zirconium", "q=silent -zirconium", "q=9.1&limit=2");

    private static final Map<String, String> CALLERS = callers();

    private Map<String, List<String>> before = Map.of();

    /** Their accounts; the public has none. */
    private static Map<String, String> callers() {
        Map<String, String> callers = new LinkedHashMap<>();
        callers.put("public", "");
        callers.put("secretariat", "secretariat");
        callers.put("committee", "committee");
        callers.put("FRA", "focal-point-fra");
        callers.put("RUS", "focal-point-rus");
        callers.put("delegate", "delegate-fra");
        callers.put("organisation", "stakeholder");
        callers.put("other organisation", "stakeholder-two");
        callers.put("facilitator", "facilitator");
        callers.put("officer", "safeguarding-officer");
        callers.put("auditor", "auditor");
        return callers;
    }

    @BeforeEach
    void somethingIsPublic() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            GivenReplies.published("RUS");
            before = answers();
        });
    }

    @Test
    void whatIsWorkedOnAndWhatChildrenSaidIsFoundByNobody() {
        GivenReplies.answered("FRA");
        GivenReplies.saved("FRA", "12", TEXT);
        String draft = GivenSubmissions.drafted(contribution());
        GivenStatements.reported(GivenStatements.said(TEXT));
        GivenStatements.inTheQueue(TEXT);

        assertThat(finders()).isEmpty();

        GivenSubmissions.submit(draft);
        asked(stakeholder(), draft, "ask-anonymity", Map.of("because", "Danger"))
                .then()
                .statusCode(204);
        assertThat(finders()).as("what must not be named").isEmpty();
    }

    @Test
    void whatIsSubmittedIsFoundByThoseWhoReadIt() {
        GivenReplies.answered("FRA");
        GivenReplies.saved("FRA", "12", TEXT);
        GivenReplies.submit("FRA");
        assertThat(finders()).containsExactly("FRA", "committee", "secretariat");

        before = answers();
        GivenReplies.supplemented("FRA", "12", "Another text.");
        assertThat(finders()).as("once it is superseded").containsExactly("FRA", "committee", "secretariat");
        assertThat(total("secretariat")).isZero();

        before = answers();
        String submission = GivenSubmissions.drafted(contribution());
        GivenSubmissions.submit(submission);
        assertThat(finders()).containsExactly("committee", "organisation", "secretariat");

        before = answers();
        GivenSubmissions.tell(submission, "accept", null);
        GivenReception.forwarded(submission, "RUS");
        assertThat(finders()).containsExactly("RUS");
        assertThat(total("secretariat"))
                .as("once, though it was also forwarded")
                .isOne();
    }

    @Test
    void whatIsNotPublicOfAReportIsFoundByThoseWhoOversee() {
        var extract = GivenStatements.confirmed();
        var wish = new LinkedHashMap<>(GivenExtracts.wish(extract));
        wish.put("text", TEXT);
        String made = safeguardingOfficer()
                .body(wish)
                .post(GivenExtracts.ALL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(finders()).containsExactly("committee", "officer", "secretariat");

        before = answers();
        GivenReport.post(GivenReport.FINDINGS, finding()).statusCode(201);
        GivenReport.post(
                        GivenReport.REPORT + "/paragraphs",
                        Map.of("number", 55, "chapter", "II", "text", GivenReport.plain(REPORTED)))
                .statusCode(201);
        assertThat(finders()).containsExactly("committee", "secretariat");
        assertThat(total("committee")).isEqualTo(3);

        GivenExtracts.published(made);
        assertThat(total("public")).isOne();
        GivenStatements.withdrawn(extract);
        assertThat(total("public")).isZero();
        assertThat(total("committee")).isEqualTo(2);
    }

    @Test
    void wordThatIsWithheldOrTakenDownIsNotFoundInTheSameMoment() {
        GivenReplies.answered("FRA");
        GivenReplies.saved("FRA", "12", "Of a zirconium pump nothing is known. " + TEXT);
        GivenReplies.submit("FRA");
        GivenReplies.publishedWithout("FRA", "12", "Of a zirconium pump nothing is known.");
        assertThat(total("public")).isOne();
        for (var reader : List.of("FRA", "secretariat", "committee")) {
            assertThat(total(reader)).as("%s, as it was submitted", reader).isOne();
            assertThat(told(reader, "limit=1"))
                    .contains("\"facets\":{\"kind\":[{\"value\":\"ANSWER\",\"count\":1}]", "\"published\":false");
            assertThat(told(reader, "q=pump -nothing&party=FRA&kind=ANSWER"))
                    .as("what they read says it")
                    .contains("\"total\":0");
        }
        assertThat(total("RUS")).isOne();

        GivenTakeDowns.takenDown("FRA", GivenTakeDowns.passage("12", TEXT, "A person"));
        assertThat(total("public")).isZero();
        assertThat(nobody().get("/search?q=zirconiun").asString()).doesNotContain("zirconium");
        assertThat(total("FRA")).isOne();
    }

    @Test
    void answerThatIsSubmittedAgainIsFoundOnceAsEachReadsIt() {
        GivenReplies.answered("FRA");
        GivenReplies.saved("FRA", "12", TEXT);
        GivenReplies.submit("FRA");
        GivenReplies.publish("FRA");
        GivenReplies.supplemented("FRA", "1.2", "Other words on another question.");
        for (var reader : List.of("public", "FRA", "secretariat", "committee")) {
            assertThat(total(reader)).as("%s, of what was repeated", reader).isOne();
            assertThat(told(reader, "limit=1"))
                    .contains("\"party\":[{\"value\":\"FRA\",\"count\":1}]")
                    .contains("\"published\":true");
        }

        GivenReplies.supplemented("FRA", "12", "Zirconium pumps are forbidden.");
        assertThat(told("public", "limit=1")).contains("submissions/1/answers/12", "\"total\":1");
        for (var reader : List.of("FRA", "secretariat", "committee")) {
            assertThat(told(reader, "limit=1"))
                    .contains("\"total\":1", "submissions/3/answers/12", "\"published\":false");
        }
        assertThat(told("secretariat", "q=zirconium silent&kind=ANSWER"))
                .as("what they read says it no longer")
                .contains("\"total\":0");

        GivenReplies.publish("FRA");
        for (var reader : List.of("public", "FRA", "secretariat")) {
            assertThat(told(reader, "limit=1"))
                    .contains("\"total\":1", "submissions/3/answers/12", "\"published\":true");
        }
    }

    /** Those to whom anything is answered otherwise than before. */
    private Set<String> finders() {
        var changed = new TreeSet<String>();
        var now = answers();
        CALLERS.keySet().forEach(caller -> {
            if (!Objects.equals(now.get(caller), before.get(caller))) {
                changed.add(caller);
            }
        });
        return changed;
    }

    private static Map<String, List<String>> answers() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        CALLERS.keySet()
                .forEach(caller -> answers.put(
                        caller,
                        SideBySide.ask(
                                QUESTIONS, question -> found(caller, question).body())));
        return answers;
    }

    private static int total(String caller) {
        return (int) requireNonNull(found(caller, "q=zirconium").json().get("total"));
    }

    private static String told(String caller, String query) {
        return found(caller, (query.startsWith("q=") ? "" : "q=zirconium&") + query)
                .body();
    }

    private static ServiceAnswer found(String caller, String query) {
        var request = QuickRequest.get("/search").by(requireNonNull(CALLERS.get(caller)));
        for (var parameter : query.split("&", -1)) {
            var value = parameter.split("=", 2);
            request.query(value[0], value[1]);
        }
        var answer = request.send();
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private static Map<String, Object> contribution() {
        return GivenSubmissions.wish(List.of(answer("12", "Nothing else.")), List.of(comment("RUS", TEXT)));
    }

    private static Map<String, Object> finding() {
        var wish = new LinkedHashMap<>(GivenReport.findingWish("FRA", "9.1"));
        wish.put("text", GivenReport.plain(REPORTED));
        return wish;
    }
}
