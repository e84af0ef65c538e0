package org.lanzarote.monitoring.delegation;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives sections of the reply to a delegate. */
record DelegateSections(
        @Schema(description = "Key of the account of a delegate of the same Party") @NotNull UUID account,

        @Schema(description = "Numbers of main questions; each with its sub-questions", examples = "[\"9\", \"10\"]")
        @NotEmpty Set<@NotNull String> sections) {}
