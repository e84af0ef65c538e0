package org.lanzarote.monitoring.replies.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.preparation.question.AnswerKind;
import org.lanzarote.monitoring.preparation.question.Reference;
import org.lanzarote.monitoring.replies.reply.PrefilledFrom;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;

/** An answer as it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerView(
        @Schema(description = "Number of the question", examples = "9.1")
        String question,

        AnswerKind kind,

        @Schema(
                description =
                        "Tag of the answer, to send in If-Match when saving it; absent in what was submitted or published")
        @Nullable String tag,

        @Schema(description = "YES, NO, PARTLY or the key chosen; absent while open") @Nullable String value,

        @Schema(description = "The keys of the options that were chosen, of a MULTIPLE_CHOICE") @Nullable List<String> values,

        @Schema(description = "What OTHER means") @Nullable String other,

        @Schema(description = "The number or year") @Nullable BigDecimal number,

        @Schema(description = "The day that was given, of a DATE") @Nullable LocalDate date,

        @Schema(description = "Rows of the table: cells by the key of their column") @Nullable List<Map<String, JsonNode>> rows,

        @Schema(description = "References to texts") @Nullable List<Reference> references,

        @Schema(description = "Keys of attachments") @Nullable List<UUID> files,

        @Schema(description = "CommonMark; empty while unanswered")
        String text,

        @Schema(description = "Language of the text; absent where none was told") @Nullable Language language,

        @Schema(description = "When it was last saved; not shown to the public") @Nullable Instant savedAt,

        @Schema(
                description =
                        "Name of who saved it last; shown only within the Party and to the Secretariat and Committee")
        @Nullable String savedBy,

        @Schema(
                description = "Whether it was saved after the time limit: of the working copy the one that is in force,"
                        + " of a submission the one that held for it; not shown to the public")
        @Nullable Boolean late,

        @Schema(
                description =
                        "Earlier reply that it was taken from; shown until it is saved or confirmed, and until then the reply cannot be submitted")
        @Nullable PrefilledFrom prefilledFrom,

        @Schema(
                description =
                        "Grounds on which passages of a published answer are withheld; each stands where the passage stood")
        @Nullable List<String> withheldFor,

        @Schema(
                description =
                        "Its texts in further languages, of what was submitted or published; the working copy has them as a"
                                + " list of its own. None are published of an answer of which something is withheld")
        @Nullable List<SealedTranslation> translations) {

    static List<AnswerView> of(List<StoredAnswer> stored) {
        return stored.stream().map(AnswerView::of).toList();
    }

    public static AnswerView of(StoredAnswer stored) {
        var content = stored.content();
        return new AnswerView(
                stored.question(),
                stored.kind(),
                stored.version() == null ? null : EntityTag.of(stored.version()).header(),
                content.value(),
                content.values(),
                content.other(),
                content.number(),
                content.date(),
                content.rows(),
                content.references(),
                content.files(),
                stored.text(),
                stored.language(),
                stored.savedAt(),
                stored.savedBy(),
                stored.late(),
                stored.prefilledFrom(),
                stored.withheldFor(),
                stored.translations());
    }
}
