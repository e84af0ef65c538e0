package org.lanzarote.monitoring.platform.citation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Finds all wordings that a text has had, and compares any two; whatever record holds the text. */
@ApplicationScoped
public class TextHistory {

    private final CitationQueries queries;
    private final Citations citations;

    TextHistory(CitationQueries queries, Citations citations) {
        this.queries = queries;
        this.citations = citations;
    }

    /** The wordings of this text up to the present one, the first one first. */
    public List<TextRevision> of(UUID present) {
        return queries.history(present);
    }

    /** The wording with this number. */
    public TextRevision require(List<TextRevision> history, int number) {
        return history.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(NotFound.of("revision", number));
    }

    /** What changed between two wordings, in one statement for both and one for each kind of target. */
    public TextDiff diff(UUID from, UUID to) {
        var read = citations.read(List.of(from, to));
        return TextDiff.of(requireNonNull(read.get(from)), requireNonNull(read.get(to)));
    }
}
