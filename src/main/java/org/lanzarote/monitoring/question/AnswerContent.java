package org.lanzarote.monitoring.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an answer says besides its text: of all these, the one that its question asks for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerContent(
        @Nullable String value,
        @Nullable List<String> values,
        @Nullable String other,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        @Nullable List<Map<String, JsonNode>> rows,
        @Nullable List<Reference> references,
        @Nullable List<UUID> files) {

    public static final AnswerContent NONE = new AnswerContent(null, null, null, null, null, null, null, null);

    /** Whether this key was chosen. */
    boolean names(String key) {
        return key.equals(value) || (values != null && values.contains(key));
    }
}
