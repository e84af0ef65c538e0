package org.lanzarote.monitoring.factsheets.factsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetItem.FactsheetItemKind;
import org.lanzarote.monitoring.outcome.footnote.SupportTypography;
import org.lanzarote.monitoring.platform.text.SentenceLead;

/** Groups neighbouring items of a factsheet that share a lead, which is printed once above them. */
public final class FactsheetGroups {

    private FactsheetGroups() {}

    public static List<List<FactsheetItem>> of(List<FactsheetItem> items) {
        List<List<FactsheetItem>> groups = new ArrayList<>();
        for (var item : items) {
            var last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null
                    && item.lead() != null
                    && Objects.equals(last.get(0).lead(), item.lead())) {
                last.add(item);
            } else {
                groups.add(new ArrayList<>(List.of(item)));
            }
        }
        return groups;
    }

    /** An item that is a sentence of its own. */
    public static String sentence(FactsheetItem item, FactsheetWords words, SupportTypography support) {
        var text = BareRecommendation.printed(item, support);
        if (item.lead() == null) {
            return text;
        }
        return item.kind() == FactsheetItemKind.RECOMMENDATION
                ? item.lead() + " " + text
                : SentenceLead.with(item.lead(), text, words.colon(item.writtenIn()));
    }

    /** An item of a list below the lead that it shares with others. */
    public static String listed(FactsheetItem item, SupportTypography support) {
        return SentenceLead.item(BareRecommendation.printed(item, support));
    }
}
