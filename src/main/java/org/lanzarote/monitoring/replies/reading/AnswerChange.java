package org.lanzarote.monitoring.replies.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an answer differs between two submissions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerChange(
        @Schema(description = "Number of the question") String question,

        @Schema(
                description =
                        "ADDED, REMOVED: only one of the two submissions holds it. CHANGED: both do, in other words")
        AnswerChangeKind kind,

        @Schema(description = "Names of the fields that differ", examples = "[\"text\"]")
        List<String> fields,

        @Schema(description = "As it was in the one compared with; absent where it was not there") @Nullable AnswerView before,

        @Schema(description = "As it is in this one; absent where it is not there") @Nullable AnswerView after) {

    /** Empty where both say the same; who saved it when does not count. */
    static Optional<AnswerChange> between(@Nullable AnswerView before, @Nullable AnswerView after) {
        if (before == null || after == null) {
            return Optional.ofNullable(after == null ? before : after)
                    .map(only -> new AnswerChange(
                            only.question(),
                            before == null ? AnswerChangeKind.ADDED : AnswerChangeKind.REMOVED,
                            List.of(),
                            before,
                            after));
        }
        var fields = fields(before, after);
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnswerChange(after.question(), AnswerChangeKind.CHANGED, fields, before, after));
    }

    private static List<String> fields(AnswerView before, AnswerView after) {
        List<String> fields = new ArrayList<>();
        note(fields, "kind", before.kind(), after.kind());
        note(fields, "value", before.value(), after.value());
        note(fields, "values", before.values(), after.values());
        note(fields, "other", before.other(), after.other());
        note(fields, "number", before.number(), after.number());
        note(fields, "date", before.date(), after.date());
        note(fields, "rows", before.rows(), after.rows());
        note(fields, "references", before.references(), after.references());
        note(fields, "files", before.files(), after.files());
        note(fields, "text", before.text(), after.text());
        note(fields, "language", before.language(), after.language());
        note(fields, "translations", before.translations(), after.translations());
        return fields;
    }

    private static void note(List<String> fields, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(field);
        }
    }
}
