package org.lanzarote.monitoring.inquiry.roundpage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.report.ReportStatus;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;
import org.lanzarote.monitoring.replies.reply.ReplyStatus;

/** A round at a glance, as its reader may see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A round at a glance, as you may see it")
record RoundOverview(
        @Schema(description = "Number of the round") int round,
        @Schema(description = "Title of the round") BilingualText title,

        @Schema(description = "Time limit of the States' replies; a Party may have been given more time")
        Instant repliesDue,

        @Schema(
                description =
                        "Days from today to the day of that limit (UTC); absent when it is over or the report public")
        @Nullable Long daysLeft,

        @Schema(description = "The Parties on the roster, by ISO code")
        List<PartyStanding> parties,

        @Schema(description = "The report; absent where there is none that you may read") @Nullable RoundOutcome report,

        @JsonIgnore @Schema(hidden = true) Language language,
        @JsonIgnore @Schema(hidden = true) RoundOverviewFilter filter)
        implements Printable {

    /** A Party, where it stands, and where its factsheet is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A Party, the state of its reply, and its factsheet")
    record PartyStanding(
            @Schema(description = "ISO 3166-1 alpha-3 code") String party,
            @Schema(description = "Its short name") BilingualText name,

            @Schema(description = "Status of its reply; absent where the list of replies has no line of it for you")
            @Nullable ReplyStatus status,

            @Schema(description = "The time limit in force for this Party (UTC); absent as the status is") @Nullable Instant due,

            @Schema(description = "Whether its reply is late; absent as the status is") @Nullable Boolean late,

            @Schema(description = "Address of its factsheet; absent as the report is") @Nullable String factsheet) {}

    /** What the report of the round recommends, in figures and codes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "What the report of the round recommends, in figures and codes")
    record RoundOutcome(
            @Schema(description = "Reference of the report") String reference,
            @Schema(description = "Title of the report") BilingualText title,
            ReportStatus status,

            @Schema(description = "When the Committee adopted it; absent while it is a draft") @Nullable LocalDate adoptedOn,

            @Schema(description = "When it was published; absent until then") @Nullable Instant publishedAt,

            List<ChapterFigures> chapters,

            @Schema(description = "The recommendations, the most urgent first, and then by their codes")
            List<OverviewRecommendation> recommendations,

            @JsonIgnore @Schema(hidden = true) List<UrgencyTerm> scale) {

        /** The terms of which there is a recommendation here. */
        List<UrgencyTerm> terms() {
            return scale.stream().filter(term -> !of(term).isEmpty()).toList();
        }

        List<OverviewRecommendation> of(UrgencyTerm term) {
            return recommendations.stream()
                    .filter(one -> one.urgency().equals(term.term()))
                    .toList();
        }
    }

    /** A chapter in figures. */
    @Schema(description = "A chapter in figures")
    record ChapterFigures(
            @Schema(description = "The Roman numeral of the chapter, as II")
            String numeral,

            @Schema(description = "Title of the chapter") BilingualText title,

            @Schema(description = "How many paragraphs stand in it")
            long paragraphs,

            @Schema(description = "How many promising practices stand in it")
            long practices,

            @Schema(
                    description =
                            "How many of the recommendations stand in it, by term of urgency, the most urgent first")
            Map<String, Long> recommendations) {}

    /** A recommendation and whom it addresses. */
    @Schema(description = "A recommendation, and whom it addresses")
    record OverviewRecommendation(
            @Schema(description = "The code of the recommendation, as II-3")
            String code,

            @Schema(description = "Numeral of its chapter") String chapter,

            @Schema(description = "Term of the round's urgency scale")
            String urgency,

            Addressee addressee) {

        boolean names(PartyStanding party) {
            return addressee.parties().contains(party.party());
        }
    }
}
