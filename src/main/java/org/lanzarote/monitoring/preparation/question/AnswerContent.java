package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What an answer says besides its text. Only the field for its question's kind is filled; an empty list is none. */
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

    /** An empty list says no more than none, and a number is told as PostgreSQL keeps it, without an exponent. */
    public AnswerContent {
        values = filled(values);
        number = number != null && number.scale() < 0 ? number.setScale(0) : number;
        rows = filled(rows);
        references = filled(references);
        files = filled(files);
    }

    /** An answer that is one choice and nothing else. */
    static AnswerContent of(String value) {
        return new AnswerContent(value, null, null, null, null, null, null, null);
    }

    private static <T> @Nullable List<T> filled(@Nullable List<T> list) {
        return list == null || list.isEmpty() ? null : list;
    }

    /** The same content with its files and words replaced. */
    AnswerContent with(UnaryOperator<UUID> file, UnaryOperator<String> words) {
        return new AnswerContent(
                value,
                values,
                other == null ? null : words.apply(other),
                number,
                date,
                rows,
                references,
                files == null ? null : files.stream().map(file).toList());
    }

    /** Whether the answer contains this key. */
    boolean names(String key) {
        return key.equals(value) || (values != null && values.contains(key));
    }
}
