package org.lanzarote.monitoring.outcome.feedback;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a stakeholder's submission: the parts of the published report that use it. */
record StakeholderFeedback(
        @Schema(description = "Whether the report is public; before that nothing is told")
        boolean reportPublished,

        @Schema(description = "What uses the submission, by kind; empty where nothing does")
        List<StakeholderUse> uses) {}
