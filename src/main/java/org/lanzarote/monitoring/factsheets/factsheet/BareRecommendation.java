package org.lanzarote.monitoring.factsheets.factsheet;

import java.util.List;
import java.util.Objects;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetItem.FactsheetItemKind;
import org.lanzarote.monitoring.outcome.footnote.SupportTypography;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.Slot;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/**
 * A recommendation that no statement carries. It begins with its urgency and whom it addresses, as its box in the report does,
 * and ends with where it is read.
 */
final class BareRecommendation {

    private BareRecommendation() {}

    /** What it begins with, with a place for the Party, which it addresses by name or as one of several. */
    static String lead(AddresseeKind addressee, UrgencyTerm urgency, Language language) {
        boolean french = language == Language.FR;
        var party = Slot.PARTY.place();
        var addressed = switch (addressee) {
            case NAMED_PARTIES -> party;
            case ALL_PARTIES -> french ? "toutes les Parties, y compris " + party : "all Parties, including " + party;
            case PARTIES_NOT_ALREADY_DOING_SO ->
                french
                        ? "les Parties qui ne le font pas encore, y compris " + party
                        : "Parties that are not already doing so, including " + party;
        };
        return "**" + urgency.label().in(language) + "** – " + addressed + (french ? "\u00a0:" : ":");
    }

    /** The text of an item as it is printed. */
    static String printed(FactsheetItem item, SupportTypography support) {
        if (item.kind() != FactsheetItemKind.RECOMMENDATION) {
            return item.text();
        }
        var source = support.recommendation(item.codes().get(0)) + " "
                + support.paragraphs(Objects.requireNonNullElse(item.paragraphs(), List.of()));
        return item.text() + " (" + source.strip() + ")";
    }
}
