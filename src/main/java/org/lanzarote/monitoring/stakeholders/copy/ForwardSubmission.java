package org.lanzarote.monitoring.stakeholders.copy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;

/** Forwards to one Party what concerns it in a submission. */
public record ForwardSubmission(
        @Schema(description = "ISO 3166-1 alpha-3 code of a Party on the roster", examples = "RUS") @NotNull String party,

        @Schema(
                description = "Why it concerns this Party; required where the submission does not comment on it. "
                        + "The Party reads this reason")
        @Size(min = 1, max = 2_000) @AllSeen
        @Nullable String because,

        @Schema(
                description = "Questions of the organisation's own answers that are forwarded too, since they "
                        + "concern this Party; its comments on the Party are always forwarded, those on other "
                        + "Parties never")
        @NotNull @Size(max = 500) List<@NotNull @Pattern(regexp = QuestionNumber.PATTERN) String> answers,

        @Schema(description = "Passages that the Party does not read, each with its ground; empty: it reads everything")
        @NotNull @Size(max = 200) List<@Valid @NotNull WithholdPassage> withheld,

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
