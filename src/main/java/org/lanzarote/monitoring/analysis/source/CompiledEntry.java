package org.lanzarote.monitoring.analysis.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;

/** An answer, a comment or an extract as it stands in a compilation, with its source. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompiledEntry(
        CompiledSource source,
        EntryKind kind,

        @Schema(description = "Number of the question", examples = "9.1")
        String question,

        @Schema(
                description =
                        "ISO 3166-1 alpha-3 code of the Party that answers or is commented on; of an extract, where"
                                + " it names one",
                examples = "RUS")
        @Nullable String party,

        @Schema(description = "Name of the organisation; absent where it is not to be named") @Nullable String organisation,

        @Schema(description = "What is given besides the text; absent where that is all") @Nullable GivenContent given,

        @Schema(description = "CommonMark; of an extract, plain text")
        String text,

        @Schema(description = "Language of the text; absent where none was told") @Nullable Language language,

        @Schema(description = "The Party's own texts of its answer in further languages") @Nullable List<SealedTranslation> translations,

        @Schema(
                description =
                        "Grounds on which passages of a published answer are withheld; each stands where the passage stood")
        @Nullable List<String> withheldFor,

        @Schema(description = "Number of the Party's submission: that the answer is of, or that the comment is on")
        @Nullable Integer submission,

        @Schema(description = "When it was submitted; absent of extracts, and where it would tell who submitted it")
        @Nullable Instant submittedAt,

        @Schema(description = "On which day it was published (UTC); absent of what is not public") @Nullable LocalDate publishedOn,

        @Schema(description = "Later submissions that changed the answer, up to the one that is shown") @Nullable List<Supplement> supplements,

        @Schema(description = "Address of the source", examples = "/rounds/2/replies/RUS/submissions/2/answers/9.1")
        String link) {

    public static CompiledEntry of(int round, CompiledAnswer answer, List<Supplement> supplements) {
        return new CompiledEntry(
                CompiledSource.STATE,
                EntryKind.ANSWER,
                answer.question(),
                answer.party(),
                null,
                GivenContent.of(answer.content()),
                answer.text(),
                answer.language(),
                filled(answer.translations()),
                filled(answer.withheldFor()),
                answer.submission(),
                answer.submittedAt(),
                day(answer.publishedAt()),
                filled(supplements),
                CitedAnswer.address(round, answer.party(), answer.question(), answer.submission()));
    }

    public static CompiledEntry of(int round, Contribution said) {
        return new CompiledEntry(
                CompiledSource.STAKEHOLDER,
                said.party() == null ? EntryKind.ANSWER : EntryKind.COMMENT,
                said.question(),
                said.party(),
                said.organisation(),
                GivenContent.of(said.content()),
                said.text(),
                said.language(),
                null,
                null,
                said.onSubmission(),
                said.submittedAt(),
                day(said.publishedAt()),
                null,
                "/rounds/" + round + "/stakeholder-submissions/" + said.submission());
    }

    public static CompiledEntry of(int round, CompiledExtract extract) {
        return new CompiledEntry(
                CompiledSource.CHILDREN,
                EntryKind.EXTRACT,
                extract.question(),
                extract.party(),
                null,
                null,
                extract.text(),
                extract.language(),
                null,
                null,
                null,
                null,
                day(extract.publishedAt()),
                null,
                "/rounds/" + round + "/child-extracts/" + extract.id());
    }

    private static @Nullable LocalDate day(@Nullable Instant publishedAt) {
        return publishedAt == null ? null : LocalDate.ofInstant(publishedAt, ZoneOffset.UTC);
    }

    private static <T> @Nullable List<T> filled(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
