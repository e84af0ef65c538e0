package org.lanzarote.monitoring.children.statement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.screening.Mark;
import org.lanzarote.monitoring.children.session.StatementMedium;

/** A child's statement in a list, without its text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChildStatementRow(
        @Schema(description = "Key of the statement") UUID id,

        @JsonIgnore int version,

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
        StatementState state,

        @Schema(description = "Why it was set aside") @Nullable SetAsideGround ground,

        @Schema(description = "The facilitator's organisation")
        String reportedBy,

        @Schema(description = "When it was reported") Instant reportedAt,

        @Schema(description = "Whether it waits longer for the safeguarding officer than the installation allows")
        boolean overdue,

        @Schema(description = "When it was withdrawn") @Nullable Instant withdrawnAt) {

    ChildStatementView with(@Nullable String text, List<Mark> marks, List<StatementAction> permitted) {
        return new ChildStatementView(
                id,
                contribution,
                party,
                question,
                chapter,
                medium,
                text,
                marks,
                state,
                ground,
                reportedBy,
                reportedAt,
                overdue,
                withdrawnAt,
                permitted);
    }
}
