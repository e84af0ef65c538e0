package org.lanzarote.monitoring.replies.reply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A submitted text of an answer in a further language. */
@Schema(description = "A further language's text of an answer, as it was submitted")
public record SealedTranslation(
        @Schema(description = "Language tag (BCP 47)", examples = "de")
        String language,

        @Schema(description = "The text in this language, in CommonMark")
        String text,

        @Schema(description = "Whether the answer had another text since it was translated")
        boolean stale) {}
