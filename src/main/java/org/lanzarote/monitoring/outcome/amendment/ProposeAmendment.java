package org.lanzarote.monitoring.outcome.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;

/** Proposes an amendment to a text of a tabled draft. */
record ProposeAmendment(
        @Schema(description = "The place of the text, as the draft lists it", examples = "/paragraphs/53")
        @NotBlank @Size(max = 80) String place,

        @NotNull AmendmentKind kind,

        @Schema(
                description =
                        "How the text is to read, or the paragraph that is to follow: CommonMark, with the marks of those"
                                + " footnotes of the text that stay; of a heading its words. Absent where the text is to go")
        @Size(max = 20_000) @Nullable String wording,

        @Schema(description = "Why the delegation proposes the amendment") @NotBlank @Size(max = 4_000) @AllSeen
        String justification) {

    /** The same in the words in which they are stored. */
    ProposeAmendment stored(@Nullable String words) {
        return new ProposeAmendment(place, kind, words, justification);
    }
}
