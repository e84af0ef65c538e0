package org.lanzarote.monitoring.inquiry.roundpage;

import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.OverviewRecommendation;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.PartyStanding;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.RoundOutcome;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.Chart;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.Legend;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.Recommendations;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.Shape;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;

/** Draws which recommendation addresses which Party. */
final class RecommendationMatrix {

    private static final int NAMES = 170;
    private static final int COLUMN = 8;
    private static final int GAP = 8;
    private static final int LINE = 15;
    private static final int HEAD = 30;
    private static final int LETTER = 10;

    private final RoundOutcome outcome;
    private final List<PartyStanding> parties;
    private final RoundPageWords words;
    private final RoundPageLinks links;
    private final List<Shape> shapes = new ArrayList<>();

    RecommendationMatrix(
            RoundOutcome outcome, List<PartyStanding> parties, RoundPageWords words, RoundPageLinks links) {
        this.outcome = outcome;
        this.parties = parties;
        this.words = words;
        this.links = links;
    }

    Recommendations print() {
        return new Recommendations(
                words.say(RoundPageLabel.RECOMMENDATIONS),
                draw(),
                legend(),
                new AddressedCodes(outcome, parties, words, links).table());
    }

    private Chart draw() {
        for (int line = 0; line < parties.size(); line++) {
            shapes.add(new Shape(
                    "name",
                    NAMES - 8,
                    HEAD + line * LINE + 11,
                    0,
                    0,
                    words.of(parties.get(line).name())));
        }
        int x = NAMES;
        for (var term : outcome.terms()) {
            var label = words.of(term.label());
            shapes.add(new Shape("head", x, HEAD - 10, 0, 0, label));
            int end = x + LETTER * label.length();
            for (var recommended : outcome.of(term)) {
                column(recommended, x);
                x += COLUMN;
            }
            x = Math.max(x, end) + GAP;
        }
        return new Chart(
                "matrix",
                words.say(RoundPageLabel.MATRIX),
                words.say(
                        RoundPageLabel.MATRIX_DESCRIBED,
                        count(AddresseeKind.ALL_PARTIES),
                        count(AddresseeKind.PARTIES_NOT_ALREADY_DOING_SO),
                        count(AddresseeKind.NAMED_PARTIES)),
                Math.max(x, 2 * NAMES),
                HEAD + parties.size() * LINE,
                shapes);
    }

    /** One bar for a class of Parties, and a square for each Party by name. */
    private void column(OverviewRecommendation recommended, int x) {
        var kind = recommended.addressee().kind();
        if (kind != AddresseeKind.NAMED_PARTIES) {
            var style = kind == AddresseeKind.ALL_PARTIES ? "all" : "open";
            shapes.add(
                    new Shape(style, x, HEAD, COLUMN - 2, parties.size() * LINE, told(recommended, addressed(kind))));
        }
        for (int line = 0; line < parties.size(); line++) {
            var party = parties.get(line);
            if (recommended.names(party)) {
                shapes.add(new Shape(
                        "named",
                        x,
                        HEAD + line * LINE + 1,
                        COLUMN - 2,
                        LINE - 2,
                        told(recommended, words.of(party.name()))));
            }
        }
    }

    private String told(OverviewRecommendation recommended, String whom) {
        return words.say(RoundPageLabel.COUNTED, recommended.code(), whom);
    }

    private List<Legend> legend() {
        return List.of(
                new Legend("named", addressed(AddresseeKind.NAMED_PARTIES), null, null),
                new Legend("all", addressed(AddresseeKind.ALL_PARTIES), null, null),
                new Legend("open", addressed(AddresseeKind.PARTIES_NOT_ALREADY_DOING_SO), null, null));
    }

    private long count(AddresseeKind kind) {
        return outcome.recommendations().stream()
                .filter(one -> one.addressee().kind() == kind)
                .count();
    }

    private String addressed(AddresseeKind kind) {
        return words.say(RoundPageLabel.valueOf(kind.name()));
    }
}
