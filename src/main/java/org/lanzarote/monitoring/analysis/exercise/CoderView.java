package org.lanzarote.monitoring.analysis.exercise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One who codes in an exercise, and how far. */
@Schema(description = "One who codes in an exercise, and how far")
record CoderView(
        @Schema(description = "Login") String login,

        @Schema(description = "Name") String name,

        @Schema(description = "How many units are coded") int coded) {}
