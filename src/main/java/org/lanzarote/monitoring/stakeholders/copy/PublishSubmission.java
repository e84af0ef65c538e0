package org.lanzarote.monitoring.stakeholders.copy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Publishes a stakeholder's submission. */
public record PublishSubmission(
        @Schema(description = "Passages that are not made public, each with its ground; empty: everything is published")
        @NotNull @Size(max = 200) List<@Valid @NotNull PublicPassage> withheld,

        @Schema(
                description =
                        "Parties whose reactions are published with it (ISO 3166-1 alpha-3); each was forwarded to."
                                + " What of them is not for everybody is named in withheld by reactionOf")
        @NotNull @Size(max = 60) List<@NotNull String> reactionsOf,

        @Schema(
                description = "Where the organisation is not to be named: confirms that its name may stay in the "
                        + "texts in which the service finds it, since somebody has read them and they name "
                        + "nobody. Files are confirmed by filesConfirmed")
        boolean nameConfirmed,

        @Schema(
                description = "Where the organisation is not to be named: the keys of files in which the service finds"
                        + " its name, and which may go out, since somebody has read their copies and they name"
                        + " somebody else; absent: none")
        @Size(max = 100) @Nullable List<@NotNull UUID> filesConfirmed) {}
