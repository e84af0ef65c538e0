package org.lanzarote.monitoring.replies.overview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.replies.reading.ReplyAction;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.ReplyRecord;
import org.lanzarote.monitoring.replies.reply.ReplyStatus;

/** A Party's line in the state-of-play table. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplyRow(
        @Schema(description = "ISO 3166-1 alpha-3 code") String party,
        @Schema(description = "Its short name") BilingualText name,

        @Schema(description = "The version of the questionnaire it answers, in the record that you read")
        int questionnaireVersion,

        ReplyStatus status,

        @Schema(
                description = "How many questions are answered in the record that you read: its Party and its"
                        + " delegates the working copy, the Secretariat and the Committee the last submission (0 before the"
                        + " first), everybody else the last publication")
        int answered,

        @Schema(description = "How many questions there are to answer in that record")
        int questions,

        @Schema(description = "When it was submitted") @Nullable Instant submittedAt,

        @Schema(description = "When it was published") @Nullable Instant publishedAt,

        @Schema(description = "The time limit in force for this Party (UTC)")
        Instant due,

        @Schema(
                description =
                        "Whether it was first submitted after the limit then in force, or is not submitted and the"
                                + " limit is over")
        boolean late,

        @Schema(description = "Whether this Party was given more time")
        boolean extended,

        @Schema(
                description = "Number of open clarifications; shown only to its Party, the Secretariat and the "
                        + "Committee")
        @Nullable Long openClarifications,

        @Schema(
                description =
                        "Tag of the reply, to enter a paper with where its Party has no account; shown only to the"
                                + " Secretariat and the Committee")
        @Nullable String tag,

        @JsonIgnore ReplyRecord stands,

        @Schema(
                description =
                        "What you may do with it now, also before it is submitted and you can read it; shown only to"
                                + " the Secretariat and the Committee")
        @Nullable List<ReplyAction> permittedActions) {

    ReplyRow(
            String party,
            BilingualText name,
            int questionnaireVersion,
            ReplyStatus status,
            int answered,
            int questions,
            @Nullable Instant submittedAt,
            @Nullable Instant publishedAt,
            Instant due,
            boolean late,
            boolean extended,
            @Nullable Long openClarifications,
            @Nullable Integer version,
            ReplyRecord stands) {
        this(
                party,
                name,
                questionnaireVersion,
                status,
                answered,
                questions,
                submittedAt,
                publishedAt,
                due,
                late,
                extended,
                openClarifications,
                version == null ? null : Reply.tag(version, 0).header(),
                stands,
                null);
    }

    /** The line for those who oversee replies. */
    ReplyRow permitting(List<ReplyAction> permitted) {
        return new ReplyRow(
                party,
                name,
                questionnaireVersion,
                status,
                answered,
                questions,
                submittedAt,
                publishedAt,
                due,
                late,
                extended,
                openClarifications,
                tag,
                stands,
                permitted);
    }
}
