package org.lanzarote.monitoring.outcome.factsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Groups neighbouring items of a factsheet that share a lead, which is printed once above them. */
final class FactsheetGroups {

    private FactsheetGroups() {}

    static List<List<FactsheetItem>> of(List<FactsheetItem> items) {
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
    static String sentence(FactsheetItem item, FactsheetWords words) {
        return item.lead() == null
                ? item.text()
                : SentenceLead.with(item.lead(), item.text(), words.colon(item.writtenIn()));
    }
}
