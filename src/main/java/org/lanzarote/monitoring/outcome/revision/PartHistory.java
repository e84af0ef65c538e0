package org.lanzarote.monitoring.outcome.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.revision.RevisedPartQueries.MergedLine;
import org.lanzarote.monitoring.outcome.revision.RevisedPartQueries.RevisionLine;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** All revisions of one part, with the present numerals of the report's chapters. */
record PartHistory(List<RevisionLine> lines, Map<UUID, String> numerals, List<MergedLine> merged) {

    List<PartRevisionRow> rows() {
        return lines.stream().map(this::row).toList();
    }

    RevisionLine require(int number) {
        return lines.stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(NotFound.of("revision", number));
    }

    PartRevisionRow row(RevisionLine line) {
        return new PartRevisionRow(
                line.number(),
                line.author(),
                line.writtenAt(),
                changed(line),
                merged.stream()
                        .filter(amendment -> amendment.revision() == line.number())
                        .map(MergedLine::amendment)
                        .toList());
    }

    /** What it had besides its text. */
    Map<String, List<String>> fields(RevisionLine line) {
        Map<String, List<String>> fields = new TreeMap<>(line.fields().byName());
        if (line.chapter() != null) {
            fields.put("chapter", List.of(numerals.getOrDefault(line.chapter(), CitationTargets.WITHDRAWN)));
        }
        return fields;
    }

    private List<String> changed(RevisionLine line) {
        int at = lines.indexOf(line);
        if (at == 0) {
            return List.of();
        }
        var before = lines.get(at - 1);
        List<String> changed = new ArrayList<>();
        if (!Objects.equals(before.text(), line.text())) {
            changed.add("text");
        }
        if (!Objects.equals(before.chapter(), line.chapter())) {
            changed.add("chapter");
        }
        FieldChange.between(before.fields().byName(), line.fields().byName()).stream()
                .map(FieldChange::field)
                .forEach(changed::add);
        return changed;
    }
}
