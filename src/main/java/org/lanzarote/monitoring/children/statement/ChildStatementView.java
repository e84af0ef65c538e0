package org.lanzarote.monitoring.children.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.screening.Mark;
import org.lanzarote.monitoring.children.session.StatementMedium;

/** A child's statement with its text, for those who may read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChildStatementView(
        @Schema(description = "Key of the statement") UUID id,

        @Schema(description = "Key of the session it was made in")
        UUID contribution,

        @Schema(description = "ISO 3166-1 alpha-3 code of the Party the session was held in")
        String party,

        @Schema(description = "Number of the question it is about", examples = "9.1") @Nullable String question,

        @Schema(
                description =
                        "Numeral of the chapter it is about; where it is about a question, the question's chapter")
        String chapter,

        StatementMedium medium,

        @Schema(
                description =
                        "The child's words; absent once they are erased, or where the store of keys lost their key")
        @Nullable String text,

        @Schema(
                description = "Places in the text that the screen asks about; the facilitator confirmed of each that it"
                        + " names nobody")
        List<Mark> marks,

        StatementState state,

        @Schema(description = "Why it was set aside") @Nullable SetAsideGround ground,

        @Schema(description = "The facilitator's organisation")
        String reportedBy,

        @Schema(description = "When it was reported") Instant reportedAt,

        @Schema(description = "Whether it waits longer for the safeguarding officer than the installation allows")
        boolean overdue,

        @Schema(description = "When it was withdrawn") @Nullable Instant withdrawnAt,

        @Schema(description = "What you may do with it now") List<StatementAction> permittedActions) {

    /** Hides the child's words from logs. */
    @Override
    public String toString() {
        return "statement " + id;
    }
}
