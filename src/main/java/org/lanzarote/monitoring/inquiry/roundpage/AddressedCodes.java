package org.lanzarote.monitoring.inquiry.roundpage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.OverviewRecommendation;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.PartyStanding;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.RoundOutcome;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.CodeLine;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.CodeTable;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.platform.html.PageLink;

/** Writes which recommendation addresses which Party as a table of codes, which says what the matrix shows. */
record AddressedCodes(RoundOutcome outcome, List<PartyStanding> parties, RoundPageWords words, RoundPageLinks links) {

    CodeTable table() {
        List<CodeLine> lines = new ArrayList<>();
        lines.add(toClass(AddresseeKind.ALL_PARTIES));
        lines.add(toClass(AddresseeKind.PARTIES_NOT_ALREADY_DOING_SO));
        parties.stream()
                .filter(party -> outcome.recommendations().stream().anyMatch(one -> one.names(party)))
                .forEach(party -> lines.add(line(words.of(party.name()), one -> one.names(party))));
        return new CodeTable(
                words.say(RoundPageLabel.MATRIX_TABLE),
                outcome.terms().stream()
                        .map(term -> new PageLink(words.of(term.label()), links.only("urgency", term.term())))
                        .toList(),
                lines);
    }

    private CodeLine toClass(AddresseeKind kind) {
        return line(
                words.say(RoundPageLabel.valueOf(kind.name())),
                one -> one.addressee().kind() == kind);
    }

    private CodeLine line(String addressee, Predicate<OverviewRecommendation> isOne) {
        return new CodeLine(
                addressee,
                outcome.terms().stream()
                        .map(term -> outcome.of(term).stream()
                                .filter(isOne)
                                .map(one -> links.recommendation(one.code()))
                                .toList())
                        .toList());
    }
}
