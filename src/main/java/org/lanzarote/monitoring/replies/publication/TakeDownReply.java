package org.lanzarote.monitoring.replies.publication;

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
import org.lanzarote.monitoring.replies.withholding.Withhold;
import org.lanzarote.monitoring.replies.withholding.YesOrNo;

/** Takes passages of a published reply down. */
record TakeDownReply(
        @Schema(description = "Passages, whole answers or files that are public no longer, each with its ground")
        @NotEmpty @Size(max = 200) List<@Valid @NotNull Withhold> withheld,

        @Schema(
                description =
                        "Whether passages of twelve characters or more are also cut out of the Party's other public answers,"
                                + " however they are written there, out of texts of the report that do not"
                                + " cite the answer, and of every edition, which cannot be undone: what names somebody, not"
                                + " words that others use as well. Such passages may also be named that were submitted and are public"
                                + " no longer, or never were: they are taken out of the report alone",
                defaultValue = "false")
        @JsonDeserialize(using = YesOrNo.class)
        boolean everywhere,

        @Schema(description = "Why; the Secretariat reads it, and it is kept in the trail")
        @NotBlank @Size(max = 2_000) @AllSeen
        String reason)
        implements Reasoned {}
