package org.lanzarote.monitoring.stakeholders.copy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.trail.Reasoned;
import org.lanzarote.monitoring.replies.withholding.YesOrNo;

/** Takes passages of a stakeholder's published submission down. */
public record TakeDownSubmission(
        @Schema(
                description =
                        "Passages, whole texts or files that are public no longer, each with its ground; a file is closed in every text")
        @NotEmpty @Size(max = 200) List<@Valid @NotNull PublicPassage> withheld,

        @Schema(
                description =
                        "Whether passages of twelve characters or more are also cut out of the other texts of the copy,"
                                + " however they are written there, out of texts of the report that do not"
                                + " cite the submission, and of every edition, which cannot be undone: what names somebody,"
                                + " not words that others use as well. Such passages may also be named that were submitted and are"
                                + " public no longer, or never were: they are taken out of the report alone",
                defaultValue = "false")
        @JsonDeserialize(using = YesOrNo.class)
        boolean everywhere,

        @Schema(description = "Why; the Secretariat reads it, and it is kept in the trail")
        @NotBlank @Size(max = 2_000) @AllSeen
        String reason)
        implements Reasoned {}
