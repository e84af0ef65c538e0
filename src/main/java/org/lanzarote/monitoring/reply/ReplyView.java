package org.lanzarote.monitoring.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.BilingualText;

/** A reply in full, with the tag of each answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplyView(
        @Schema(description = "ISO 3166-1 alpha-3 code") String party,
        @Schema(description = "Its short name") BilingualText name,

        @Schema(description = "The version of the questionnaire it answers")
        int questionnaireVersion,

        @Schema(description = "The latest published version, to which a draft may be moved")
        int questionnaireInForce,

        ReplyStatus status,

        @Schema(description = "When it was submitted") @Nullable Instant submittedAt,

        @Schema(description = "When it was published") @Nullable Instant publishedAt,

        @Schema(description = "What you may do with it now") List<ReplyAction> permittedActions,

        @Schema(description = "Why it takes no more answers; empty while it does")
        List<LockReason> lockReasons,

        @Schema(description = "Numbers of questions not shown as the answers stand; told to its Party only") @Nullable List<String> notShown,

        @Schema(description = "Numbers of questions that keep it from being submitted; told to its Party only")
        @Nullable List<String> incomplete,

        @Schema(
                description =
                        "Every answer, in the questionnaire's order; of a reply submitted by another, what was shown")
        List<AnswerView> answers) {}
