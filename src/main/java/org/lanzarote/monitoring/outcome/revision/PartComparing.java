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
import org.lanzarote.monitoring.platform.citation.TextLabels;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** Reads the wordings that are to be compared: revisions, the text in editions, and as an amendment would have it. */
@ApplicationScoped
class PartComparing {

    private static final String EDITION = "edition:";
    private static final String AMENDMENT = "amendment:";

    private final PartRevisionReading reading;
    private final EditionWordings editions;
    private final Citations citations;
    private final TextLabels labels;
    private final RevisedPartQueries queries;

    PartComparing(
            PartRevisionReading reading,
            EditionWordings editions,
            Citations citations,
            TextLabels labels,
            RevisedPartQueries queries) {
        this.queries = queries;
        this.labels = labels;
        this.reading = reading;
        this.editions = editions;
        this.citations = citations;
    }

    static boolean namesEdition(String name) {
        return name.startsWith(EDITION);
    }

    private static boolean namesRevision(String name) {
        return !namesEdition(name) && !name.startsWith(AMENDMENT);
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
            compared.add(wordings.computeIfAbsent(
                    name, one -> namesEdition(one) ? edition(part, one) : proposed(part, one, compared.get(0))));
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

    /** An amendment words the text alone, and keeps of its footnotes those whose marks it has. */
    private PartWording proposed(RevisedPart part, String name, PartWording base) {
        int number = Integer.parseInt(name.substring(AMENDMENT.length()));
        var line =
                queries.proposed(part.report().id(), part.id(), number).orElseThrow(NotFound.of("amendment", number));
        var words = requireNonNull(labels.present(Map.of(name, line.wording())).get(name));
        var footnotes = requireNonNull(citations.read(List.of(line.text())).get(line.text()))
                .text()
                .citations();
        return new PartWording(
                new TextWithCitations(
                        words,
                        footnotes.stream()
                                .filter(footnote -> words.contains("[^" + footnote.mark() + "]"))
                                .toList()),
                base.fields());
    }
}
