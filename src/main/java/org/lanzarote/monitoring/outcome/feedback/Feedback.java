package org.lanzarote.monitoring.outcome.feedback;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.language.Language;

/** The feedback to children on what became of what they said, to read or give to them. */
@Schema(description = "What became of what children said, in sentences for children")
record Feedback(
        @Schema(description = "Number of the round") int round,

        @Schema(description = "Language of its sentences; what was said and what the report says stays in its own")
        Language language,

        @Schema(description = "Whether the report is public; before that nothing is final")
        boolean reportPublished,

        @Schema(description = "The title of the feedback, in its language")
        String title,

        @Schema(description = "The opening paragraphs, each as plain text")
        List<String> introduction,

        @Schema(description = "What was said, in an order that tells nothing of it")
        List<FeedbackItem> items,

        @Schema(description = "The closing paragraphs, each as plain text")
        List<String> closing)
        implements Printable {}
