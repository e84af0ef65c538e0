package org.lanzarote.monitoring.analysis.exercise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One who codes in an exercise, and how far. */
@Schema(description = "One who codes in an exercise, and how far")
record CoderView(
        @Schema(description = "The login of the coder's account")
        String login,

        @Schema(description = "The name of the coder") String name,

        @Schema(description = "How many units are coded") int coded) {}
