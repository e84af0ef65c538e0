package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A column of a table that a question asks for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TableColumn", description = "A column of a table that a question asks for")
public record Column(
        @Schema(description = "Key that a row uses for its cell", examples = "year")
        @NotNull @Pattern(regexp = "[a-z][a-zA-Z0-9]{0,30}") String key,

        @Schema(description = "The heading of the column") @NotNull @Valid TranslatedText label,

        @Schema(description = "YES_NO, YES_NO_PARTLY, SINGLE_CHOICE, SHORT_TEXT, NUMBER, DATE or YEAR") @NotNull AnswerKind kind,

        @Schema(description = "Whether a row without this cell is incomplete")
        boolean required,

        @Schema(description = "For a SINGLE_CHOICE, without OTHER") @Valid @Nullable AnswerSet options,

        @Schema(description = "For a NUMBER or a YEAR") @Valid @Nullable Figure figure) {

    /** The keys that a cell may contain; empty where it takes none. */
    List<String> keys() {
        return options == null ? kind.fixedKeys() : options.keys();
    }

    public Figure takes() {
        return Figure.of(kind, figure);
    }
}
