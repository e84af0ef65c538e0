package org.lanzarote.monitoring.preparation.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes of a question break answers that were given to it, and where. */
class BreakageTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String BEFORE = """
            {"number": "1", "kind": "TABLE", "audiences": ["STATE", "STAKEHOLDER"], "chapter": "I",
             "text": {"en": "What?", "fr": "Quoi ?"}, "required": false, "explanation": "OPTIONAL", "maxLength": 100,
             "options": {"choices": [{"key": "A", "label": {"en": "A", "fr": "A"}},
                                     {"key": "B", "label": {"en": "B", "fr": "B"}}], "other": true},
             "figure": {"unit": {"en": "euros", "fr": "euros"}, "min": 1, "max": 10, "decimals": 2},
             "table": {"columns": [{"key": "year", "label": {"en": "Year", "fr": "Année"}, "kind": "YEAR",
                                    "required": false}], "maxRows": 5},
             "showWhen": {"match": "ALL", "tests": [{"question": "2", "operator": "ANSWERED"}]}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind                     | "kind": "TEXT"
            chapter                  | "chapter": "II"
            audiences                | "audiences": ["STATE"]
            audiences                | "audiences": ["STATE", "STAKEHOLDER", "CHILD"], "required": true
            required                 | "required": true
            requiredWhen             | "requiredWhen": {"match": "ALL", "tests": []}
            showWhen                 | "showWhen": null
            showWhen                 | "showWhen": {"match": "ANY", "tests": []}
            explanation              | "explanation": null
            explanation              | "explanation": "REQUIRED"
            maxLength                | "maxLength": 99
            options/choices/B        | "options": {"choices": [{"key": "A", "label": {"en": "A", "fr": "A"}}], "other": true}
            options/other            | "options": {"choices": [{"key": "A", "label": {}}, {"key": "B", "label": {}}], "other": false}
            figure/unit              | "figure": {"unit": {"en": "dollars", "fr": "dollars"}, "min": 1, "max": 10, "decimals": 2}
            figure/min               | "figure": {"unit": {"en": "euros", "fr": "euros"}, "min": 2, "max": 10, "decimals": 2}
            figure/max               | "figure": {"unit": {"en": "euros", "fr": "euros"}, "min": 1, "max": 9, "decimals": 2}
            figure/decimals          | "figure": {"unit": {"en": "euros", "fr": "euros"}, "min": 1, "max": 10}
            table/maxRows            | "table": {"columns": [{"key": "year", "label": {}, "kind": "YEAR", "required": false}], "maxRows": 4}
            table/columns/year       | "table": {"columns": [{"key": "month", "label": {}, "kind": "YEAR", "required": false}], "maxRows": 5}
            table/columns/year/kind  | "table": {"columns": [{"key": "year", "label": {}, "kind": "NUMBER", "required": false}], "maxRows": 5}
            table/columns/year/required | "table": {"columns": [{"key": "year", "label": {}, "kind": "YEAR", "required": true}], "maxRows": 5}
            table/columns/sum        | "table": {"columns": [{"key": "year", "label": {}, "kind": "YEAR", "required": false}, {"key": "sum", "label": {}, "kind": "NUMBER", "required": true}]}
            """)
    void whatNarrowsAQuestionBreaksItsAnswers(String place, String change) throws JsonProcessingException {
        assertThat(Breakage.of(item("{}"), item("{" + change + "}"))).containsKey(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "text": {"en": "Put right?", "fr": "Corrigé ?"}, "guidance": {"en": "Help", "fr": "Aide"}
            "audiences": ["STATE", "STAKEHOLDER", "CHILD"]
            "maxLength": 200, "section": "NEW", "seeAlso": ["2"]
            "options": {"choices": [{"key": "C", "label": {}}, {"key": "B", "label": {}}, {"key": "A", "label": {}}], "other": true}
            "figure": {"unit": {"en": "euros", "fr": "euros"}, "decimals": 3}
            "table": {"columns": [{"key": "sum", "label": {}, "kind": "NUMBER", "required": false}, {"key": "year", "label": {}, "kind": "YEAR", "required": false}], "maxRows": 6}
            """)
    void whatAddsOrCorrectsBreaksNothing(String change) throws JsonProcessingException {
        assertThat(Breakage.of(item("{}"), item("{" + change + "}"))).isEmpty();
    }

    private static Item item(String changes) throws JsonProcessingException {
        var item = (ObjectNode) JSON.readTree(BEFORE);
        item.setAll((ObjectNode) JSON.readTree(changes));
        return JSON.treeToValue(item, Item.class);
    }
}
