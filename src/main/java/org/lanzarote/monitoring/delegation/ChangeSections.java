package org.lanzarote.monitoring.delegation;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes the sections that a delegate has. */
record ChangeSections(
        @Schema(
                description = "Numbers of main questions, each with its sub-questions; empty to take all back",
                examples = "[\"9\", \"10\"]")
        @NotNull Set<@NotNull String> sections) {}
