package org.lanzarote.monitoring.people.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** A round in which the caller has a part. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A round in which you have a part")
public record OwnRound(
        @Schema(description = "Number of the round") int number,

        @Schema(description = "Title of the round") BilingualText title,
        RoundStage stage,
        RoundPart part,

        @Schema(
                description =
                        "The time limit that holds for you: of your Party's reply or of your organisation's submission,"
                                + " with what it was extended by; absent where you have none")
        @Nullable Instant due,

        @Schema(description = "Where your work in it is", examples = "/rounds/2/replies/FRA")
        String address) {}
