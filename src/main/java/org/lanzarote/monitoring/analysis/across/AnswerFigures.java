package org.lanzarote.monitoring.analysis.across;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.analysis.source.QuestionFigures;

/** Answers across Parties, counted. */
record AnswerFigures(
        @Schema(description = "How many answers there are") long answers,

        @Schema(
                description =
                        "By question, in the questionnaire's order; each value is counted whatever value is asked for")
        List<QuestionFigures> questions) {}
