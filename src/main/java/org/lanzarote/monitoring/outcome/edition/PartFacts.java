package org.lanzarote.monitoring.outcome.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.outcome.chapter.ChapterLine;
import org.lanzarote.monitoring.outcome.chapter.Heading;
import org.lanzarote.monitoring.outcome.edition.EditionQueries.EditionFindingLine;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationLine;
import org.lanzarote.monitoring.outcome.report.ReportHead;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** What a part of an edition has besides its text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a part has besides its text; a member is absent where its kind has none")
public record PartFacts(
        @Schema(description = "Title of the report or of a chapter") @Nullable BilingualText title,

        @Schema(description = "Document reference of the report") @Nullable String reference,

        @Schema(description = "Language of the report's texts") @Nullable Language language,

        @Schema(description = "The meeting that adopted the report") @Nullable String meeting,

        @Schema(description = "Reference of the decision that adopted it") @Nullable String decision,

        @Schema(description = "Sub-headings of a chapter") @Nullable List<Heading> headings,

        @Schema(description = "Key of the heading that a paragraph or a finding stands under") @Nullable String heading,

        @Schema(description = "A recommendation's term of the round's urgency scale") @Nullable String urgency,

        @Nullable Addressee addressee,

        @Schema(description = "The Party that a finding is about, or those whose practice it is") @Nullable List<String> parties,

        @Schema(description = "Number of the question that a finding belongs to") @Nullable String question,

        @Nullable FindingNature nature,

        @Schema(description = "Common beginning of a finding and its neighbours") @Nullable String lead,

        @Schema(
                description =
                        "Number of the paragraph that the box of a recommendation follows; absent at the end of the"
                                + " chapter")
        @Nullable Integer after,

        @Schema(description = "Key of a recommendation's theme") @Nullable String theme,

        @Schema(description = "What a recommendation rests on in law") @Nullable List<LegalReference> legalBasis,

        @Schema(description = "The terms of urgency as the edition prints them, the most urgent first") @Nullable List<UrgencyTerm> urgencyScale,

        @Schema(
                description = "What has new words in the language of the report alone: the keys of headings; of the"
                        + " title the empty one; absent where nothing has")
        @Nullable List<String> untranslated) {

    static final PartFacts NONE = under(null);

    /** What a part has that is neither the title nor a chapter. */
    private PartFacts(
            @Nullable String heading,
            @Nullable String urgency,
            @Nullable Addressee addressee,
            @Nullable List<String> parties,
            @Nullable String question,
            @Nullable FindingNature nature,
            @Nullable String lead,
            @Nullable Integer after,
            @Nullable String theme,
            @Nullable List<LegalReference> basis) {
        this(
                null, null, null, null, null, null, heading, urgency, addressee, parties, question, nature, lead, after,
                theme, basis, null, null);
    }

    /** What the title or a chapter has. */
    private PartFacts(
            BilingualText title,
            @Nullable String reference,
            @Nullable Language language,
            @Nullable String meeting,
            @Nullable String decision,
            @Nullable List<Heading> headings,
            List<String> untranslated) {
        this(
                title,
                reference,
                language,
                meeting,
                decision,
                headings,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                untranslated.isEmpty() ? null : untranslated);
    }

    /** What the terms of urgency have. */
    private PartFacts(List<UrgencyTerm> scale) {
        this(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, scale,
                null);
    }

    static PartFacts scale(List<UrgencyTerm> scale) {
        return new PartFacts(List.copyOf(scale));
    }

    static PartFacts title(ReportHead head) {
        return new PartFacts(
                head.title(),
                head.reference(),
                head.language(),
                head.meeting(),
                head.decision(),
                null,
                head.titleUntranslated() ? List.of("") : List.of());
    }

    static PartFacts chapter(ChapterLine line, List<Heading> headings) {
        return new PartFacts(line.title(), null, null, null, null, headings, line.untranslated());
    }

    static PartFacts under(@Nullable String heading) {
        return new PartFacts(heading, null, null, null, null, null, null, null, null, null);
    }

    static PartFacts recommendation(RecommendationLine line) {
        var addressee = new Addressee(line.kind(), line.parties());
        var basis = LegalReference.orNull(line.legalBasis());
        return new PartFacts(
                null, line.urgency(), addressee, null, null, null, null, line.after(), line.theme(), basis);
    }

    static PartFacts practice(List<String> parties) {
        return new PartFacts(null, null, null, parties, null, null, null, null, null, null);
    }

    static PartFacts finding(EditionFindingLine line) {
        var party = List.of(line.party());
        return new PartFacts(
                line.heading(), null, null, party, line.question(), line.nature(), line.lead(), null, null, null);
    }
}
