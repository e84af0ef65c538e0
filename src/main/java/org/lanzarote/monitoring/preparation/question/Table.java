package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violations;

/** A table that a question asks for, with fixed columns and any number of rows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "TableFormat",
        description = "A table that a question asks for, with fixed columns and any number of rows")
public record Table(
        @Schema(description = "From left to right") @NotNull @Size(min = 1, max = 12) List<@Valid @NotNull Column> columns,

        @Schema(description = "How many rows an answer may have; absent: 50") @Min(1) @Max(200) @Nullable Integer maxRows) {

    public int rows() {
        return maxRows == null ? 50 : maxRows;
    }

    void check(Language authentic, String pointer, Violations violations) {
        var seen = new HashSet<String>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var at = pointer + "/columns/" + i;
            violations.require(seen.add(column.key()), at + "/key", QuestionMessage.COLUMN_TWICE.with(column.key()));
            violations.require(column.kind().fitsACell(), at + "/kind", QuestionMessage.CELL_KIND.with(column.kind()));
            column.label().check(authentic, at + "/label", violations);
            violations.require(
                    column.options() == null || !column.options().other(),
                    at + "/options/other",
                    QuestionMessage.CELL_WITHOUT_OTHER);
            ItemCheck.formats(column.kind(), column.options(), column.figure(), authentic, at, violations);
        }
    }
}
