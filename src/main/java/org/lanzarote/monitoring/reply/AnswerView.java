package org.lanzarote.monitoring.reply;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.paging.EntityTag;
import org.lanzarote.monitoring.questionnaire.AnswerKind;

/** An answer as it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerView(
        @Schema(description = "Number of the question", examples = "9.1")
        String question,

        AnswerKind kind,

        @Schema(description = "Tag of the answer, to send in If-Match when saving it")
        String tag,

        @Schema(description = "The choice of a YES_NO question; absent while open") @Nullable YesNo value,

        @Schema(description = "CommonMark; empty while unanswered")
        String text,

        @Schema(description = "Language of the text; absent while unanswered") @Nullable Language language,

        @Schema(description = "When it was last saved") @Nullable Instant savedAt,

        @Schema(
                description =
                        "Name of who saved it last; told within the Party and to the Secretariat and Committee only")
        @Nullable String savedBy,

        @JsonIgnore ReplyStatus replyStatus) {

    AnswerView(
            String question,
            AnswerKind kind,
            int version,
            @Nullable YesNo value,
            String text,
            @Nullable Language language,
            @Nullable Instant savedAt,
            @Nullable String savedBy,
            ReplyStatus replyStatus) {
        this(question, kind, EntityTag.of(version).header(), value, text, language, savedAt, savedBy, replyStatus);
    }
}
