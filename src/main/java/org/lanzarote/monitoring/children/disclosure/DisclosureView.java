package org.lanzarote.monitoring.children.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.screening.Mark;

/** A disclosure of abuse with what was said, for the safeguarding officer alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DisclosureView(
        @Schema(description = "Key of the statement that discloses abuse, or may")
        UUID id,

        @Schema(description = "Key of the session it was made in")
        UUID contribution,

        @Schema(description = "ISO 3166-1 alpha-3 code of the Party the session was held in")
        String party,

        DisclosureSource source,
        DisclosureState state,

        @Schema(description = "What was said; absent when it is erased") @Nullable String text,

        @Schema(
                description = "Places in the text that the screen asks about; the facilitator confirmed of each that it"
                        + " names nobody")
        List<Mark> marks,

        @Schema(description = "When it came into the queue") Instant receivedAt,

        @Schema(
                description =
                        "Whether nothing was done about it for longer than the installation allows the safeguarding"
                                + " officer")
        boolean overdue,

        @Schema(description = "When its handling was closed") @Nullable Instant closedAt,

        @Schema(description = "When its text is erased") @Nullable Instant eraseAt,

        @Schema(description = "When its text was erased") @Nullable Instant erasedAt,

        @Schema(description = "When the statement was withdrawn on behalf of the child") @Nullable Instant withdrawnAt,

        @Schema(description = "What was done about it, in the order recorded")
        List<StepTaken> steps,

        @Schema(description = "What you may do with it now") List<DisclosureAction> permittedActions) {

    /** Hides the child's words from logs. */
    @Override
    public String toString() {
        return "disclosure " + id;
    }
}
