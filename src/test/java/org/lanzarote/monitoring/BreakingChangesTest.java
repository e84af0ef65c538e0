package org.lanzarote.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.support.BreakingChanges;

/** What breaks a client that was built on the last released document comes with a new first number of the version only. */
class BreakingChangesTest {

    private static final Path NOW = Path.of("openapi", "openapi.json");
    private static final Path RELEASED = Path.of("openapi", "released.json");
    private static final String SAVE = "/paths/~1rounds~1{round}~1replies~1{party}~1answers~1{question}/put";
    private static final String LIST = "/paths/~1rounds~1{round}~1answers/get";
    private static final String SCHEMAS = "/components/schemas";

    private static JsonNode document;

    @BeforeAll
    static void theDocumentIsRead() throws IOException {
        document = read(NOW);
    }

    /** Before the first release nothing is there to break. */
    @Test
    void nothingBreaksAClientOfWhatWasReleased() throws IOException {
        if (Files.exists(RELEASED)) {
            var released = read(RELEASED);
            assertThat(firstNumber(document) > firstNumber(released)
                            || BreakingChanges.between(released, document).isEmpty())
                    .as("%s", BreakingChanges.between(released, document))
                    .isTrue();
        }
    }

    @Test
    void documentBreaksNoClientOfItself() {
        assertThat(BreakingChanges.between(document, document)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SAVE    | /operationId                                       | "store"
            SAVE    | /x-roles                                           | ["delegate"]
            SAVE    | /responses/200/headers                             | {}
            SAVE    | /responses/200/content                             | {}
            SAVE    | /requestBody/content                               | {"text/plain": {}}
            LIST    | /security                                          | [{"keycloak": []}]
            LIST    | /parameters                                        | []
            LIST    | /responses                                         | {}
            SCHEMAS | /SaveYesNoAnswer/properties/value/type             | "boolean"
            SCHEMAS | /SaveYesNoAnswer/properties/value/enum             | ["YES"]
            SCHEMAS | /SaveYesNoAnswer/required                          | ["kind", "text"]
            SCHEMAS | /SaveSingleChoiceAnswer/properties/other/maxLength | 10
            SCHEMAS | /SaveSingleChoiceAnswer/properties/other/minLength | 10
            SCHEMAS | /SaveSingleChoiceAnswer/properties/other/pattern   | "^[A-Z]*$"
            SCHEMAS | /SaveAnswer/oneOf                                  | []
            SCHEMAS | /SaveLinksAnswer/properties/references/items       | {"type": "string"}
            SCHEMAS | /YesNoAnswer/required                              | ["kind"]
            SCHEMAS | /YesNoAnswer/properties/savedBy/type               | ["string", "null"]
            SCHEMAS | /YesNoAnswer/properties                            | {"kind": {"type": "string"}}
            SCHEMAS | /AnswerView/discriminator                          | {"propertyName": "type"}
            SCHEMAS | /PageAnswerRow/properties/items/type               | "object"
            """)
    @Tag("slow") // 3.0 s
    void changeThatBreaksAClientIsFound(String part, String place, String value) throws IOException {
        assertThat(BreakingChanges.between(document, changed(part, place, value)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SAVE    | /description                                       | "In other words"
            SAVE    | /responses/418                                     | {"description": "A problem"}
            LIST    | /parameters/-                                      | {"name": "sort", "in": "query", "schema": {"type": "string"}}
            SCHEMAS | /SaveYesNoAnswer/properties/value/enum             | ["YES", "NO", "PARTLY"]
            SCHEMAS | /SaveSingleChoiceAnswer/properties/other/maxLength | 1000
            SCHEMAS | /SaveYesNoAnswer/properties/note                   | {"type": "string"}
            SCHEMAS | /YesNoAnswer/properties/note                       | {"type": "string"}
            SCHEMAS | /ProblemType/enum/-                                | "/problems/new"
            """)
    @Tag("slow") // 1.1 s
    void changeThatMayComeWithoutNoticeIsNotTakenForOne(String part, String place, String value) throws IOException {
        assertThat(BreakingChanges.between(document, changed(part, place, value)))
                .isEmpty();
    }

    @Test
    void operationThatIsGoneIsFound() {
        var changed = document.deepCopy();
        ((ObjectNode) changed.path("paths")).remove("/me");

        assertThat(BreakingChanges.between(document, changed)).containsExactly("get /me is gone");
    }

    private static JsonNode changed(String part, String place, String value) throws IOException {
        var changed = document.deepCopy();
        var pointer = whole(part) + place;
        var end = pointer.lastIndexOf('/');
        var name = pointer.substring(end + 1);
        var put = new ObjectMapper().readTree(value);
        assertThat(put).isNotEqualTo(changed.at(pointer));
        if (changed.at(pointer.substring(0, end)) instanceof ArrayNode array) {
            array.add(put);
        } else {
            ((ObjectNode) changed.at(pointer.substring(0, end))).set(name, put);
        }
        return changed;
    }

    private static String whole(String part) {
        return switch (part) {
            case "SAVE" -> SAVE;
            case "LIST" -> LIST;
            default -> SCHEMAS;
        };
    }

    private static int firstNumber(JsonNode api) {
        var version = api.at("/info/version").asText();
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}
