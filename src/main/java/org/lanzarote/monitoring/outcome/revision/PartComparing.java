package org.lanzarote.monitoring.outcome.revision;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.edition.EditionWordings;
import org.lanzarote.monitoring.outcome.revision.RevisedPartQueries.RevisionLine;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CurrentText;

/** Reads the wordings that are to be compared: revisions, and the text in editions. */
@ApplicationScoped
class PartComparing {

    private static final String EDITION = "edition:";

    private final PartRevisionReading reading;
    private final EditionWordings editions;
    private final Citations citations;

    PartComparing(PartRevisionReading reading, EditionWordings editions, Citations citations) {
        this.reading = reading;
        this.editions = editions;
        this.citations = citations;
    }

    static boolean namesRevision(String name) {
        return !name.startsWith(EDITION);
    }

    PartComparison compare(RevisedPart part, List<String> names) {
        Map<String, RevisionLine> lines = new HashMap<>();
        Map<String, PartWording> wordings = new HashMap<>();
        var wanted = names.stream().filter(PartComparing::namesRevision).toList();
        if (!wanted.isEmpty()) {
            var history = reading.of(part);
            wanted.forEach(name -> lines.put(name, history.require(Integer.parseInt(name))));
            var texts = citations.read(lines.values().stream()
                    .flatMap(line -> Stream.ofNullable(line.text()))
                    .distinct()
                    .toList());
            lines.forEach((name, line) -> wordings.put(name, wording(line, history, texts)));
        }
        List<PartWording> compared = new ArrayList<>();
        for (var name : names) {
            compared.add(wordings.computeIfAbsent(name, one -> edition(part, one)));
        }
        return PartComparison.of(names, compared);
    }

    private static PartWording wording(RevisionLine line, PartHistory history, Map<UUID, CurrentText> texts) {
        var id = line.text();
        var text = id == null ? null : requireNonNull(texts.get(id));
        return PartWording.of(
                text == null ? null : text.text(), text == null ? List.of() : text.links(), history.fields(line));
    }

    private PartWording edition(RevisedPart part, String name) {
        var found = editions.require(part.report(), Integer.parseInt(name.substring(EDITION.length())), part.place());
        return PartWording.of(found.text(), found.links(), found.fields());
    }
}
