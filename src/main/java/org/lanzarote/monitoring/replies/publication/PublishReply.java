package org.lanzarote.monitoring.replies.publication;

import static java.util.stream.Collectors.joining;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.trail.Reasoned;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** Publishes a Party's last submission. */
record PublishReply(
        @Schema(description = "Passages that are not made public, each with its ground; empty: everything is published")
        @NotNull @Size(max = 200) List<@Valid @NotNull Withhold> withheld,

        @Schema(
                description =
                        "What the publication proposal names and is made public all the same, each with a reason; absent:"
                                + " none")
        @Size(max = 200) @Nullable List<@Valid @NotNull ShowAgain> shownAgain)
        implements Reasoned {

    List<ShowAgain> shown() {
        return Objects.requireNonNullElse(shownAgain, List.of());
    }

    /** Why something that was withheld is shown again; null where nothing is. */
    @Override
    public @Nullable String reason() {
        return shown().isEmpty()
                ? null
                : shown().stream().map(ShowAgain::reason).collect(joining("; "));
    }
}
