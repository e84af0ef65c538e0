package org.lanzarote.monitoring.analysis.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.quotation.SourceWords;
import org.lanzarote.monitoring.preparation.question.AnswerContent;

/** Takes an answer apart into its fields, each by its JSON pointer in the answer as it is read. */
final class AnswerFields {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private AnswerFields() {}

    /** The words of an answer, whose text stands beside its values; of one that is not there, none. */
    static SourceWords of(@Nullable AnswerContent content, @Nullable String text) {
        Map<String, String> values = new HashMap<>();
        if (content != null) {
            collect("", JSON.valueToTree(content), values);
        }
        return new SourceWords(text == null ? Map.of() : Map.of("/text", text), values);
    }

    private static void collect(String pointer, JsonNode node, Map<String, String> fields) {
        if (node.isValueNode()) {
            fields.put(pointer, node.asText());
        }
        node.properties()
                .forEach(field -> collect(
                        pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1"),
                        field.getValue(),
                        fields));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(pointer + "/" + i, node.get(i), fields);
        }
    }
}
