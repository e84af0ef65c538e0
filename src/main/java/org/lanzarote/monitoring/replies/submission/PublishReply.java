package org.lanzarote.monitoring.replies.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** Publishes a Party's last submission. */
record PublishReply(
        @Schema(description = "Passages that are not made public, each with its ground; empty: everything is published")
        @NotNull @Size(max = 200) List<@Valid @NotNull Withhold> withheld) {}
