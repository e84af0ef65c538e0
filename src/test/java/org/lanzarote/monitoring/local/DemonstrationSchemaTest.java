package org.lanzarote.monitoring.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.nobody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The schema of the demonstration questionnaire, in the hands of a validator of another maker. */
@QuarkusTest
class DemonstrationSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = "\"text\": \"Demonstration text.\", \"language\": \"EN\"";

    @BeforeEach
    void demonstration() {
        GivenDemonstration.loaded();
    }

    @Test
    void publishedRepliesAreCompleteAndTenBrokenOnesAreNot() throws JsonProcessingException {
        assertThat(wrong(reply("FRA"))).isEmpty();
        assertThat(wrong(reply("NOR"))).isEmpty();

        broken("1.1", "{\"value\": \"PERHAPS\", " + TEXT + "}", "/answers/1.1/value");
        broken(
                "1.3",
                "{\"references\": [{\"url\": \"https://example.org\"}], " + TEXT + "}",
                "/answers/1.3/references/0");
        broken("5.2", "{\"text\": \" \", \"language\": \"EN\"}", "/answers/5.2/text");
        broken("6.3.a", "{\"rows\": [{\"victims\": 12}], " + TEXT + "}", "/answers/6.3.a/rows/0");
        broken(
                "6.3.a",
                "{\"rows\": [{\"year\": 2016, \"victims\": -1}], " + TEXT + "}",
                "/answers/6.3.a/rows/0/victims");
        broken("8.1", "{\"value\": \"YES\", \"text\": \"Words\", \"language\": \"DE\"}", "/answers/8.1/language");
        broken("9.4", "{\"rows\": [{\"year\": \"2016\"}], " + TEXT + "}", "/answers/9.4/rows/0/year");
        broken("11.3", "{" + TEXT + "}", "/answers/11.3");
        broken("14", "{\"values\": [\"DATA\"], \"text\": \"\", \"language\": \"EN\"}", "/answers/14/text");
        broken("15.2", "{" + TEXT + "}", "/answers/15.2");
        broken("99", "{" + TEXT + "}", "/answers");
    }

    private static void broken(String question, String answer, String pointer) throws JsonProcessingException {
        var reply = reply("FRA");
        ((ObjectNode) reply.get("answers")).set(question, JSON.readTree(answer));
        assertThat(wrong(reply)).as("%s: %s", question, answer).containsOnly(pointer);
    }

    private static List<String> wrong(ObjectNode reply) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        nobody().get("/rounds/2/questionnaire/versions/1/schema")
                                .asString(),
                        InputFormat.JSON)
                .validate(reply.toString(), InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation().toString())
                .toList();
    }

    private static ObjectNode reply(String party) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(
                nobody().get("/rounds/2/replies/" + party + "/answers").asString());
    }
}
