package org.lanzarote.monitoring.outcome.revision;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.outcome.revision.RevisedPartQueries.NumeralLine;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.TextHistory;

/** Reads the revisions of a part, and compares them. */
@ApplicationScoped
class PartRevisionReading {

    private final RevisedPartQueries queries;
    private final Citations citations;
    private final TextHistory texts;

    PartRevisionReading(RevisedPartQueries queries, Citations citations, TextHistory texts) {
        this.queries = queries;
        this.citations = citations;
        this.texts = texts;
    }

    PartHistory of(RevisedPart part) {
        return new PartHistory(
                queries.revisions(part.id(), part.kind()),
                queries.numerals(part.report().id()).stream()
                        .collect(toMap(NumeralLine::chapter, NumeralLine::numeral)),
                queries.merged(part.id(), part.kind()));
    }

    PartRevisionView read(RevisedPart part, int number) {
        var history = of(part);
        var line = history.require(number);
        var text = line.text();
        var read = text == null
                ? null
                : requireNonNull(citations.read(List.of(text)).get(text));
        return new PartRevisionView(
                history.row(line),
                history.fields(line).entrySet().stream()
                        .map(field -> new PartField(field.getKey(), field.getValue()))
                        .toList(),
                read == null ? null : read.text(),
                read == null ? List.of() : read.links());
    }

    PartRevisionDiff diff(RevisedPart part, int fromNumber, int toNumber) {
        var history = of(part);
        var from = history.require(fromNumber);
        var to = history.require(toNumber);
        return new PartRevisionDiff(
                history.row(from),
                history.row(to),
                FieldChange.between(history.fields(from), history.fields(to)),
                from.text() == null || to.text() == null ? null : texts.diff(from.text(), to.text()));
    }
}
