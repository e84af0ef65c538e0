package org.lanzarote.monitoring.replies.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** One save of an answer, in its history. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerVersionRow(
        @Schema(description = "Counts up with each change of the answer", examples = "3")
        int version,

        @Schema(description = "The tag that the answer had then", examples = "\"3\"")
        String tag,

        @Schema(description = "The version of the questionnaire that it answered")
        int questionnaireVersion,

        @Schema(description = "Length of the text in characters")
        int characters,

        @Schema(description = "Language of the text") @Nullable Language language,

        @Schema(description = "When it was saved") @Nullable Instant savedAt,

        @Schema(description = "Name of who saved it") @Nullable String savedBy) {

    AnswerVersionRow(
            int version,
            int questionnaireVersion,
            int characters,
            @Nullable Language language,
            @Nullable Instant savedAt,
            @Nullable String savedBy) {
        this(version, EntityTag.of(version).header(), questionnaireVersion, characters, language, savedAt, savedBy);
    }
}
