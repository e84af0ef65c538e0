package org.lanzarote.monitoring.analysis.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.quotation.PassageState;
import org.lanzarote.monitoring.platform.quotation.Quotation;

/** An answer, or words of it, on which a record rests, and what became of it since. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceView(
        UUID id,
        @Schema(description = "Tag to send in If-Match") String tag,

        @Schema(description = "Key of the answer, as the citation names it", examples = "RUS/9.1@2")
        String target,

        @Schema(description = "Address of the answer in that submission")
        String link,

        @Schema(description = "The words that are quoted; absent where the whole answer is cited") @Nullable Quotation quotation,

        @Schema(description = "SHA-256 of the submission that is quoted; absent where the whole answer is cited")
        @Nullable String sha256,

        @Schema(description = "What rests on it") CitingKind kind,

        @Schema(description = "Key of that record, in the form of its kind", examples = "II-3")
        String key,

        @Schema(description = "Address of that record", examples = "/rounds/2/report/recommendations/II-3")
        String address,

        @Schema(description = "What became of it in the last submission")
        PassageState state,

        @Schema(
                description =
                        "Whether a value of the answer (its choice, number, date, table, references or files) is another"
                                + " one there: the words stand, but what they say it of is something else")
        boolean valueChanged,

        @Schema(
                description =
                        "Whether it is withheld from the public in what is published of that submission, since then or from"
                                + " the first")
        boolean takenDown,

        @Schema(description = "Whether it waits for somebody to say what becomes of it")
        boolean waits,

        @Schema(description = "Since when it waits, or was cited")
        Instant since,

        @Schema(description = "Address of the answer in the last submission")
        String linkNow,

        @Schema(description = "JSON pointer to the field in which quoted words stand there, where that is known")
        @Nullable String field,

        @Schema(description = "Which of their places in that field it is, from 1") @Nullable Integer occurrence,

        @Schema(description = "That it still holds, if somebody said so") @Nullable ConfirmedEvidence confirmation,

        @Schema(
                description =
                        "Where the last submission says the same words, ready to be quoted; absent in a list, and where"
                                + " the whole answer is cited")
        @Nullable List<Quotation> places,

        @Schema(description = "What you may do with it now") List<EvidenceAction> permittedActions) {

    static EvidenceView of(EvidenceItem item, @Nullable List<Quotation> places, List<EvidenceAction> permitted) {
        return new EvidenceView(
                item.id(),
                EntityTag.of(item.version()).header(),
                CitedAnswer.key(item.party(), item.question(), item.submission()),
                CitedAnswer.address(item.round(), item.party(), item.question(), item.submission()),
                item.quotation(),
                item.sha256(),
                item.kind(),
                item.key(),
                item.kind().address(item.round(), item.key()),
                item.state(),
                item.valueChanged(),
                item.takenDown(),
                item.waits(),
                item.since(),
                CitedAnswer.address(item.round(), item.party(), item.question(), item.last()),
                item.fieldNow(),
                item.occurrenceNow(),
                item.confirmation(),
                places,
                permitted);
    }
}
