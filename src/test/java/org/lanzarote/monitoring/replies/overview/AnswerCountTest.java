package org.lanzarote.monitoring.replies.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.draft;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.publish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.wish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.QUESTIONS;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLIES;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answerTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.supplement;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.textAnswer;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Drawn;
import org.lanzarote.monitoring.support.Owner;

/** The kept numbers of answers are those that counting anew finds, whichever way answers came. */
@QuarkusTest
class AnswerCountTest {

    private static final int STEPS = 30;

    /** The questions of the operator's guide. */
    private static final String AMISS = """
            select r.id from reply r left join answer_count c on c.reply_id = r.id
            cross join lateral
                (select count(*) filter (where is_answered(saved_at, content, text)) as answered, count(*) as questions
                 from answer where reply_id = r.id) a
            where (c.answered, c.questions) is distinct from (a.answered, a.questions)
            union all
            select id from submission s
            where answered <>
                (select count(*) from submitted_answer where submission_id = s.id and is_answered(saved_at, content, text))
            """;

    /** What may happen to a reply. */
    private enum Step {
        SAVE {
            @Override
            Response take(RandomGenerator lot) {
                var question = Drawn.one(lot, List.of("1", "2", "3"));
                return save("FRA", question, answerTag("FRA", question), textAnswer(Drawn.word(lot, "abc", 0, 3)));
            }
        },
        SAVE_TOGETHER {
            @Override
            Response take(RandomGenerator lot) {
                return focalPoint("FRA")
                        .header("If-Match", tag("FRA"))
                        .body(Map.of(
                                "questionnaireVersion",
                                lot.nextInt(1, 3),
                                "answers",
                                Map.of(Drawn.one(lot, List.of("1", "2")), textAnswer("a"), "3", textAnswer("b"))))
                        .put(REPLY + "/answers", "FRA");
            }
        },
        PREFILL {
            @Override
            Response take(RandomGenerator lot) {
                return tell("prefill", Map.of("fromRound", 1));
            }
        },
        MOVE {
            @Override
            Response take(RandomGenerator lot) {
                return tell("move", Map.of("version", 2));
            }
        },
        SUBMIT {
            @Override
            Response take(RandomGenerator lot) {
                return submit("FRA", tag("FRA"));
            }
        },
        SUPPLEMENT {
            @Override
            Response take(RandomGenerator lot) {
                return supplement("FRA");
            }
        },
        ENTER_PAPER {
            @Override
            Response take(RandomGenerator lot) {
                return secretariat()
                        .header("If-Match", "\"0.0\"")
                        .body(Map.of(
                                "receivedOn",
                                "2027-02-20",
                                "questionnaireVersion",
                                1,
                                "answers",
                                Map.of("1", textAnswer("On paper"))))
                        .post(REPLY + "/paper", "NOR");
            }
        };

        abstract Response take(RandomGenerator lot);

        private static Response tell(String verb, Map<String, ?> body) {
            return focalPoint("FRA").header("If-Match", tag("FRA")).body(body).post(REPLY + "/" + verb, "FRA");
        }
    }

    @Test
    @Tag("slow") // 1.1 s
    void keptNumbersAgreeAfterEachStep() {
        GivenRounds.launchedWith(1, asked("1", "2"), "FRA");
        focalPoint("FRA")
                .header("If-Match", "\"0.0\"")
                .body(Map.of("questionnaireVersion", 1, "answers", Map.of("1", textAnswer("Earlier"))))
                .put("/rounds/1/replies/FRA/answers")
                .then()
                .statusCode(204);
        focalPoint("FRA")
                .header("If-Match", "\"0.1\"")
                .post("/rounds/1/replies/FRA/submit")
                .then()
                .statusCode(204);
        GivenRounds.launchedWith(asked("1", "2", "3"), "FRA", "NOR");
        draft(wish(asked("1", "2", "3", "4"))).statusCode(201);
        publish("2", "\"0\"");

        Drawn.cases(1, lot -> lot, lot -> {
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < STEPS; i++) {
                var step = Drawn.one(lot, List.of(Step.values()));
                answers.add(step.take(lot).statusCode());
                assertThat(amiss()).as(step + " after " + answers).isEmpty();
            }
            assertThat(answers).allMatch(status -> status < 500).anyMatch(status -> status < 300);
        });
    }

    @Test
    void answersSavedAtOnceAreAllCounted() throws Exception {
        GivenRounds.launched("FRA");

        AtOnce.send(QUESTIONS.stream()
                .<Callable<Integer>>map(question -> () -> save("FRA", question, "\"0\"", GivenReplies.answer(question))
                        .statusCode())
                .toList());

        assertThat(focalPoint("FRA").get(REPLIES).<Integer>path("items[0].answered"))
                .isEqualTo(QUESTIONS.size());
        assertThat(amiss()).isEmpty();
    }

    private static List<Map<String, Object>> asked(String... numbers) {
        return Stream.of(numbers)
                .map(number -> with(question(number, "TEXT", "II"), "required", false))
                .toList();
    }

    private static List<String> amiss() throws SQLException {
        try (var connection = Owner.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(AMISS)) {
            List<String> replies = new ArrayList<>();
            while (found.next()) {
                replies.add(found.getString(1));
            }
            return replies;
        }
    }
}
