package org.lanzarote.monitoring.stakeholders.handling;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.stakeholders.submission.OwnAnswer;

/** What was forwarded to a Party, and its reactions. */
record ForwardingView(
        @Schema(description = "What it is, and to whom it was forwarded")
        ForwardingRow forwarding,

        @Schema(description = "The organisation's own answers that concern this Party, in the questionnaire's order")
        List<OwnAnswer> answers,

        @Schema(description = "The comments on this Party, in the submission's order")
        List<CopiedCommentView> comments,

        @Schema(description = "Reactions of the Party, the oldest first")
        List<ReactionView> reactions,

        @Schema(description = "What you may do with it now") List<ForwardingAction> permittedActions) {}
