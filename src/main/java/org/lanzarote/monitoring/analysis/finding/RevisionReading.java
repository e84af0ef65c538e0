package org.lanzarote.monitoring.analysis.finding;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.TextHistory;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Reads the wordings of a finding, and compares them. */
@ApplicationScoped
class RevisionReading {

    private final RevisionQueries queries;
    private final TextHistory history;
    private final Citations citations;

    RevisionReading(RevisionQueries queries, TextHistory history, Citations citations) {
        this.queries = queries;
        this.history = history;
        this.citations = citations;
    }

    List<RevisionRow> list(int round, UUID finding) {
        var texts = history.of(text(round, finding));
        var steps = queries.steps(finding);
        return texts.stream().map(text -> RevisionRow.of(text, steps)).toList();
    }

    FindingRevisionView read(int round, UUID finding, int number) {
        var text = history.require(history.of(text(round, finding)), number);
        var read = requireNonNull(citations.read(List.of(text.text())).get(text.text()));
        return new FindingRevisionView(RevisionRow.of(text, queries.steps(finding)), read.text(), read.links());
    }

    RevisionDiff diff(int round, UUID finding, int fromNumber, int toNumber) {
        var texts = history.of(text(round, finding));
        var from = history.require(texts, fromNumber);
        var to = history.require(texts, toNumber);
        var steps = queries.steps(finding);
        return new RevisionDiff(
                RevisionRow.of(from, steps), RevisionRow.of(to, steps), history.diff(from.text(), to.text()));
    }

    private UUID text(int round, UUID finding) {
        return queries.text(round, finding).orElseThrow(NotFound.of("finding", finding));
    }
}
