package org.lanzarote.monitoring.factsheets.copy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetPresent;
import org.lanzarote.monitoring.platform.citation.CitationTargets;

/** What is told of the present moment beside an edition of a factsheet, and what became of its items since. */
public record FactsheetNow(FactsheetPresent present, ItemsSince items) {

    private static final String TARGET = "target";
    private static final String TARGETS = "targets";
    private static final String LINK = "link";
    private static final String LINKS = "links";

    void tell(ObjectNode factsheet) {
        factsheet.put("noReply", present.noReply());
        factsheet.put("stale", !present.staleBecause().isEmpty());
        factsheet.set("staleBecause", FactsheetJson.told(present.staleBecause()));
        factsheet.path(FactsheetJson.FOOTNOTES).forEach(note -> point((ObjectNode) note));
        FactsheetJson.items(factsheet).forEach(this::end);
    }

    /** Tells of a footnote what its reader may read of what it points to; what was withdrawn since has no key any more. */
    private void point(ObjectNode note) {
        List<String> targets = new ArrayList<>();
        note.path(TARGETS)
                .forEach(target -> targets.add(
                        present.targets().contains(target.asText()) ? target.asText() : CitationTargets.WITHDRAWN));
        note.set(TARGETS, FactsheetJson.told(targets));
        switch (FactsheetJson.kind(note)) {
            case ANSWER -> point(note, "sources", known(targets, present.sources()));
            case FINDING -> point(note, "findings", known(targets, present.findings()));
            default -> note.set(LINKS, links(note.path(LINKS), targets));
        }
    }

    private static void point(ObjectNode note, String name, ArrayNode read) {
        List<String> targets = new ArrayList<>();
        read.forEach(one -> targets.add(one.path(TARGET).asText()));
        note.set(name, read);
        note.set(LINKS, links(read, targets));
    }

    /** The addresses of those that have one and still are pointed to. */
    private static ArrayNode links(JsonNode told, List<String> targets) {
        var links = FactsheetJson.array();
        told.forEach(one -> {
            if (one.path(LINK).isTextual() && targets.contains(one.path(TARGET).asText())) {
                links.addObject()
                        .put(TARGET, one.path(TARGET).asText())
                        .put(LINK, one.path(LINK).asText());
            }
        });
        return links;
    }

    private static ArrayNode known(List<String> targets, Map<String, ?> known) {
        return (ArrayNode) FactsheetJson.told(targets.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(one -> ((ObjectNode) FactsheetJson.told(one)).without("passages"))
                .toList());
    }

    /**
     * An item whose record was withdrawn leads nowhere, and says when the Party's factsheets had it no more, or its draft; one whose
     * record concerns others leads there.
     */
    private void end(ObjectNode item) {
        var source = UUID.fromString(item.path(FactsheetJson.SOURCE).asText());
        if (items.isGone(source)) {
            item.remove(LINK);
        }
        tell(item, "withdrawnAt", items.withdrawnAt(source));
        tell(item, "withdrawnInDraftAt", items.withdrawnInDraftAt(source));
        tell(item, "readdressedAt", items.readdressedAt(source, FactsheetJson.itemKind(item)));
    }

    private static void tell(ObjectNode item, String name, @Nullable Instant since) {
        if (since != null) {
            item.set(name, FactsheetJson.told(since));
        }
    }
}
