package org.lanzarote.monitoring.replies.translation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** The text of an answer in a further language. */
record TranslationView(
        @Schema(description = "Number of the question", examples = "9.1")
        String question,

        @Schema(description = "BCP 47 tag", examples = "sr-Latn")
        String language,

        TranslationKind kind,

        @Schema(description = "Tag of the translation, to send in If-Match when changing it")
        String tag,

        @Schema(description = "The text in this language, in CommonMark")
        String text,

        @Schema(description = "The version of the answer that it translates: the number in the answer's tag then")
        int ofVersion,

        @Schema(description = "Whether the answer's text has changed since that version")
        boolean stale,

        @Schema(description = "When it was last saved") Instant savedAt,

        @Schema(description = "Name of who saved it last") String savedBy,

        @Schema(description = "What you may do with it now") List<TranslationAction> permittedActions,

        @JsonIgnore String place) {

    TranslationView(
            String question,
            String language,
            int version,
            String text,
            int ofVersion,
            boolean stale,
            Instant savedAt,
            String savedBy,
            boolean answersAreSaved,
            String place) {
        this(
                question,
                language,
                TranslationKind.of(language),
                EntityTag.of(version).header(),
                text,
                ofVersion,
                stale,
                savedAt,
                savedBy,
                TranslationAction.permitted(answersAreSaved),
                place);
    }
}
