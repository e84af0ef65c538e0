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
import org.lanzarote.monitoring.platform.citation.Marks;
import org.lanzarote.monitoring.platform.citation.TextLabels;
import org.lanzarote.monitoring.platform.citation.TextWithCitations;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Reads the wordings that are to be compared: revisions, and the text in editions. */
@ApplicationScoped
class PartComparing {

    private static final String EDITION = "edition:";
    private static final String AMENDMENT = "amendment:";

    private final PartRevisionReading reading;
    private final EditionWordings editions;
    private final Citations citations;
    private final RevisedPartQueries queries;
    private final TextLabels labels;

    PartComparing(
            PartRevisionReading reading,
            EditionWordings editions,
            Citations citations,
            RevisedPartQueries queries,
            TextLabels labels) {
        this.queries = queries;
        this.labels = labels;
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
        var wanted = names.stream()
                .filter(name -> namesRevision(name) && !name.startsWith(AMENDMENT))
                .toList();
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
                    name, one -> one.startsWith(AMENDMENT) ? amended(part, one) : edition(part, one)));
        }
        return PartComparison.of(names, compared);
    }

    private static PartWording wording(RevisionLine line, PartHistory history, Map<UUID, CurrentText> texts) {
        var id = line.text();
        var text = id == null ? null : requireNonNull(texts.get(id));
        return PartWording.of(
                text == null ? null : text.text(), text == null ? List.of() : text.links(), history.fields(line));
    }

    /** An amendment keeps footnotes by their marks, and all that a part has besides its text. */
    private PartWording amended(RevisedPart part, String name) {
        int number = Integer.parseInt(name.substring(AMENDMENT.length()));
        var line = queries.amended(part.report().id(), part.id(), number)
                .orElseThrow(NotFound.of("amendment of this part", number));
        var former = requireNonNull(citations.read(List.of(line.text())).get(line.text()));
        var history = reading.of(part);
        var words = line.words() == null
                ? ""
                : requireNonNull(labels.present(Map.of(0, line.words())).get(0));
        var marks = Marks.marks(words);
        var text = new TextWithCitations(
                words,
                former.text().citations().stream()
                        .filter(citation -> marks.contains(citation.mark()))
                        .toList());
        return PartWording.of(text, former.links(), history.fields(history.having(line.text())));
    }

    private PartWording edition(RevisedPart part, String name) {
        var found = editions.require(part.report(), Integer.parseInt(name.substring(EDITION.length())), part.place());
        return PartWording.of(found.text(), found.links(), found.fields());
    }
}
