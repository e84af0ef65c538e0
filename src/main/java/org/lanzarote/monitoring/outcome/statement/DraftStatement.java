package org.lanzarote.monitoring.outcome.statement;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.CitedWording;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.platform.text.MarkupCheck;
import org.lanzarote.monitoring.platform.text.Slot;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** An editorial statement as it is drafted: the wording with which recommendations appear in a factsheet. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftStatement(
        @Schema(description = "Numeral of its chapter", examples = "II") @NotBlank String chapter,

        @Schema(description = "Place in the order of the chapter's observations and statements") @Min(1) int place,

        @Schema(description = "Key of the heading it stands under; absent for none") @Nullable String heading,

        @Schema(
                description = "Addressee; a statement that names Parties stands in their specific part, any other "
                        + "in everybody's generic part")
        @NotNull @Valid Addressee addressee,

        @Schema(
                description = "Beginning of the sentence; neighbours with the same lead print it once. Slots: "
                        + "{party}, {urgency}")
        @NotBlank @Size(max = 2_000) String lead,

        @Schema(
                description = "Rest of the sentence. It cites at least one recommendation, and all those cited have"
                        + " the same urgency. Slot: {party}")
        @NotNull @Valid TextWithCitations text) {

    /** Reports what is wrong with it besides its citations, in a report with these recommendations by code. */
    public void check(
            ReportScope scope,
            Map<String, CarriedRecommendation> recommendations,
            String pointer,
            Violations violations) {
        scope.checkPlace(chapter, heading, pointer + "/chapter", pointer + "/heading", violations);
        addressee.check(scope.roster(), pointer + "/addressee", violations);
        Marks.refuse(lead, pointer + "/lead", violations);
        Slot.check(lead, Statement.LEAD_SLOTS, pointer + "/lead", violations);
        new MarkupCheck(violations).check(lead, pointer + "/lead");
        var codes = StatementView.codes(text);
        violations.require(
                !codes.isEmpty(), pointer + "/text/citations", EditorialStatementMessage.STATEMENT_WITHOUT_CODE);
        var carried = codes.stream()
                .map(recommendations::get)
                .flatMap(Stream::ofNullable)
                .toList();
        var urgencies = carried.stream().map(CarriedRecommendation::urgency).collect(toSet());
        violations.require(
                urgencies.size() < 2,
                pointer + "/text/citations",
                EditorialStatementMessage.ONE_URGENCY.with(
                        urgencies.stream().sorted().toList()));
        new CarriedAddressees(
                        carried.stream().map(CarriedRecommendation::addressee).toList())
                .check(addressee, pointer + "/addressee", violations);
    }

    CitedWording wording() {
        return CitedWording.of(text, Statement.SLOTS, "/text");
    }
}
