package org.lanzarote.monitoring.outcome.numbers;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.children.figures.ReleasedParticipation;
import org.lanzarote.monitoring.outcome.adoption.RoundTexts;
import org.lanzarote.monitoring.outcome.numbers.NumberQueries.LeadOfText;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citing.CitingRecord;
import org.lanzarote.monitoring.platform.citing.CitingRecords;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** Reads all texts of a round, with their footnotes, for numbers of children. */
@ApplicationScoped
class NumberReading {

    private final NumberQueries queries;
    private final RoundTexts roundTexts;
    private final Citations citations;
    private final List<CitingRecords> holders;
    private final ReleasedParticipation figures;

    NumberReading(
            NumberQueries queries,
            RoundTexts roundTexts,
            Citations citations,
            @All List<CitingRecords> holders,
            ReleasedParticipation figures) {
        this.queries = queries;
        this.roundTexts = roundTexts;
        this.citations = citations;
        this.holders = holders;
        this.figures = figures;
    }

    ToldNumbers read(int round) {
        var released = figures.numbers(round);
        var ids = roundTexts.of(round);
        var texts = citations.read(ids);
        var keyFindings = queries.keyFindings(round);
        var leads = queries.leads(round).stream()
                .collect(groupingBy(LeadOfText::text, mapping(LeadOfText::words, toList())));
        var unreleased = holders.stream()
                .flatMap(holder -> holder.holding(ids).stream())
                .flatMap(holder -> told(
                        holder,
                        keyFindings,
                        said(
                                leads.getOrDefault(holder.text(), List.of()),
                                requireNonNull(texts.get(holder.text())).text())))
                .filter(number -> !number.counted().among(released).contains(number.children()))
                .sorted(comparing(ToldNumber::kind))
                .toList();
        return new ToldNumbers(released, unreleased);
    }

    private static Stream<ToldNumber> told(CitingRecord holder, List<UUID> keyFindings, Stream<String> said) {
        var part = keyFindings.contains(holder.text()) ? ReportPart.KEY_FINDINGS : ReportPart.INTRODUCTION;
        return said.flatMap(words -> NumbersOfChildren.in(words).stream())
                .distinct()
                .map(found -> ToldNumber.of(holder, part, found));
    }

    /** A text with each beginning that it goes on from, and its explanations. */
    private static Stream<String> said(List<String> leads, TextWithCitations text) {
        var whole =
                leads.isEmpty() ? Stream.of(text.markdown()) : leads.stream().map(lead -> lead + " " + text.markdown());
        return Stream.concat(
                whole, text.citations().stream().map(Citation::text).flatMap(Stream::ofNullable));
    }
}
