package org.lanzarote.monitoring.children.intake;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.children.statement.SetAsideGround;

/** Sets a child's statement aside. */
record SetAsideStatement(
        @Schema(description = "Why no extract is made of it") @NotNull SetAsideGround ground) {}
