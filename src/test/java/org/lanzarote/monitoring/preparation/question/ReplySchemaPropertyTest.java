package org.lanzarote.monitoring.preparation.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.support.Drawn;

/** The JSON Schema of a questionnaire and the rules of this service say the same of every reply. */
@Execution(CONCURRENT)
class ReplySchemaPropertyTest {

    private static final int QUESTIONNAIRES = 300;
    private static final int REPLIES = 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** A questionnaire and replies to it. */
    private record Drawing(List<Item> items, List<Map<String, GivenAnswer>> replies) {

        static Drawing by(RandomGenerator lot) {
            var items = DrawnQuestionnaire.by(lot);
            var replies = Stream.generate(() -> DrawnAnswers.by(lot, items)).limit(REPLIES);
            return new Drawing(items.all().toList(), replies.toList());
        }

        Stream<Map<String, GivenAnswer>> complete() {
            return replies.stream().filter(answers -> isComplete(Items.of(items), answers));
        }
    }

    @Test
    @Tag("slow") // 3.0 s
    void schemaAcceptsWhatTheRulesAcceptAndNothingElse() {
        Drawn.cases(QUESTIONNAIRES, Drawing::by, drawing -> {
            var items = Items.of(drawing.items());
            var document = new ReplySchema(items, Language.EN).of("/schema", "Title", 1);
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(document.toString(), InputFormat.JSON);
            for (var answers : drawing.replies()) {
                assertThat(accepts(schema, reply(answers)))
                        .as("%s%nby %s", reply(answers), document)
                        .isEqualTo(isComplete(items, answers));
            }
        });
    }

    @Test
    @Tag("slow") // 0.7 s
    void manyDrawnRepliesAreCompleteAndManyAreNot() {
        var lot = new SplittableRandom(1);

        var complete =
                Stream.generate(() -> Drawing.by(lot)).limit(QUESTIONNAIRES).flatMap(Drawing::complete);

        int all = QUESTIONNAIRES * REPLIES;
        assertThat(complete.count()).isBetween(all / 5L, all - all / 5L);
    }

    private static boolean isComplete(Items items, Map<String, GivenAnswer> answers) {
        var visibility = new Visibility(items, answers);
        return answers.entrySet().stream()
                        .allMatch(answer -> items.find(answer.getKey())
                                .filter(Item::isAnswerable)
                                .filter(visibility::shows)
                                .filter(item -> fits(items, item, answer.getValue()))
                                .isPresent())
                && visibility.incomplete().findAny().isEmpty();
    }

    private static boolean fits(Items items, Item item, GivenAnswer answer) {
        var violations = new Violations();
        new AnswerCheck(item, items, Set.of(), "", violations).check(answer);
        return violations.found().isEmpty();
    }

    private static boolean accepts(Schema schema, ObjectNode reply) {
        return schema.validate(reply.toString(), InputFormat.JSON).isEmpty();
    }

    private static ObjectNode reply(Map<String, GivenAnswer> answers) {
        var reply = JSON.createObjectNode().put("questionnaireVersion", 1);
        var all = reply.putObject("answers");
        answers.forEach((question, answer) -> {
            ObjectNode one = JSON.valueToTree(answer.content());
            all.set(question, one.put("text", answer.text()).put("language", "EN"));
        });
        return reply;
    }
}
