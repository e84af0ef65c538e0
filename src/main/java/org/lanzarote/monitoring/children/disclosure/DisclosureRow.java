package org.lanzarote.monitoring.children.disclosure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.screening.Mark;

/** A disclosure of abuse in the queue, without what was said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DisclosureRow(
        @Schema(description = "Key of the statement that discloses abuse, or may")
        UUID id,

        @JsonIgnore int version,

        @Schema(description = "Key of the session it was made in")
        UUID contribution,

        @Schema(description = "ISO 3166-1 alpha-3 code of the Party the session was held in")
        String party,

        DisclosureSource source,
        DisclosureState state,

        @Schema(description = "When it came into the queue") Instant receivedAt,

        @Schema(
                description =
                        "Whether nothing was done about it for longer than the installation allows the safeguarding"
                                + " officer")
        boolean overdue,

        @Schema(description = "When its handling was closed") @Nullable Instant closedAt,

        @Schema(description = "When its text is erased") @Nullable Instant eraseAt,

        @Schema(description = "When its text was erased") @Nullable Instant erasedAt,

        @Schema(description = "When the statement was withdrawn on behalf of the child") @Nullable Instant withdrawnAt) {

    DisclosureView with(@Nullable String text, List<Mark> marks, List<StepTaken> steps) {
        return new DisclosureView(
                id,
                contribution,
                party,
                source,
                state,
                text,
                marks,
                receivedAt,
                overdue,
                closedAt,
                eraseAt,
                erasedAt,
                withdrawnAt,
                steps,
                DisclosureAction.permitted(state, steps.size()));
    }
}
