package org.lanzarote.monitoring.outcome.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.platform.language.Language;

/** A chapter of a printed report. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A chapter of a printed report")
record DocumentChapter(
        @Schema(description = "The Roman numeral of the chapter", examples = "II")
        String numeral,

        @Schema(description = "The title of the chapter") String title,

        @Schema(description = "The language of the title, where it has no translation that holds") @Nullable Language titleWrittenIn,

        @Schema(description = "Its paragraphs, those that follow each other under one heading together")
        List<DocumentSection> sections,

        @Schema(description = "The recommendations at its end, by code; others follow their paragraphs")
        List<BoxedRecommendation> recommendations,

        @Schema(description = "Its promising practices, by place")
        List<PrintedPractice> practices) {

    /** Paragraphs under one heading, or under none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Paragraphs that follow each other under one heading, or under none")
    record DocumentSection(
            @Schema(description = "The heading; absent where there is none") @Nullable String heading,

            @Schema(description = "The language of the heading, where it has no translation that holds") @Nullable Language headingWrittenIn,

            List<NumberedParagraph> paragraphs) {}

    /** A numbered paragraph. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DocumentParagraph", description = "A numbered paragraph")
    record NumberedParagraph(
            @Schema(description = "Number in the whole report")
            int number,

            @Schema(description = "The words of the paragraph")
            String text,

            @Schema(description = "The language of its text, where it has no confirmed translation") @Nullable Language writtenIn,

            @Schema(description = "The recommendations whose boxes follow it, by code; absent where none does")
            @Nullable List<BoxedRecommendation> recommendations) {}

    /** A recommendation in its box. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "DocumentRecommendation",
            description = "A recommendation, with whom it addresses and how urgent it is")
    record BoxedRecommendation(
            @Schema(description = "The code of the recommendation", examples = "II-3")
            String code,

            @Schema(description = "Key of the term of urgency", examples = "INVITE")
            String urgency,

            @Schema(description = "The term as it is printed")
            String urgencyLabel,

            Addressee addressee,
            @Schema(description = "The addressee in words") String addressed,

            @Schema(description = "What it rests on in law; absent for nothing") @Nullable List<LegalReference> legalBasis,

            @Schema(description = "The words of the recommendation")
            String text,

            @Schema(description = "The language of its text, where it has no confirmed translation") @Nullable Language writtenIn) {}

    /** A promising practice. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DocumentPractice", description = "A promising practice")
    record PrintedPractice(
            @Schema(description = "The Parties whose practice it is, in words")
            String parties,

            @Schema(description = "The words of the practice")
            String text,

            @Schema(description = "The language of its text, where it has no confirmed translation") @Nullable Language writtenIn) {}
}
