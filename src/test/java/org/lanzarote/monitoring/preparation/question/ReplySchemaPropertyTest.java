package org.lanzarote.monitoring.preparation.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The JSON Schema of a questionnaire and the rules of this service say the same of every reply. */
class ReplySchemaPropertyTest {

    private static final int REPLIES = 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void schemaAcceptsWhatTheRulesAcceptAndNothingElse(@ForAll long seed) {
        var lot = new Random(seed);
        var items = DrawnQuestionnaire.by(lot);
        var document = new ReplySchema(items, Language.EN).of("/schema", "Title", 1);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document.toString(), InputFormat.JSON);
        for (int i = 0; i < REPLIES; i++) {
            var answers = DrawnAnswers.by(lot, items);
            boolean complete = isComplete(items, answers);
            Statistics.label("complete").collect(complete);
            assertThat(accepts(schema, reply(answers)))
                    .as("%s%nby %s", reply(answers), document)
                    .isEqualTo(complete);
        }
        Statistics.label("complete").coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 20);
            coverage.check(false).percentage(share -> share > 20);
        });
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
