package org.lanzarote.monitoring.analysis.source;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.preparation.question.AnswerKind;

/** The answers of Parties to one question, counted. */
public record QuestionFigures(
        @Schema(description = "Number of the question", examples = "9.1")
        String question,

        AnswerKind kind,

        @Schema(description = "How many Parties answer it") long answers,

        @Schema(description = "How many give each value that the question has, in its order; empty where it has none")
        List<ValueCount> values) {}
