package org.lanzarote.monitoring.platform.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A text as it reads now: its targets have their present numbers and codes, its sources name their submissions. */
public record CurrentText(
        TextWithCitations text, List<TypedLink> links, List<CitedAnswer> sources, List<CitedFinding> findings) {

    static CurrentText of(String markdown, List<CitationRow> lines, Map<UUID, CitedTarget> cited) {
        Map<String, List<CitationRow>> byMark = new LinkedHashMap<>();
        List<TypedLink> links = new ArrayList<>();
        for (var line : lines) {
            if (line.mark() == null) {
                links.add(new TypedLink(line.kind(), target(line, cited).key()));
            } else {
                byMark.computeIfAbsent(line.mark(), mark -> new ArrayList<>()).add(line);
            }
        }
        var citations = byMark.entrySet().stream()
                .map(entry -> citation(entry.getKey(), entry.getValue(), cited))
                .toList();
        var sources = lines.stream()
                .filter(line -> line.target() != null)
                .flatMap(line -> Stream.ofNullable(target(line, cited).answer()))
                .distinct()
                .toList();
        var findings = lines.stream()
                .filter(line -> line.target() != null)
                .flatMap(line -> Stream.ofNullable(target(line, cited).finding()))
                .distinct()
                .toList();
        return new CurrentText(new TextWithCitations(markdown, citations), links, sources, findings);
    }

    /** The keys of the links of one kind, without what was withdrawn. */
    public List<String> standing(CitationKind kind) {
        return links.stream()
                .filter(link -> link.kind() == kind)
                .map(TypedLink::target)
                .filter(target -> !target.equals(CitationTargets.WITHDRAWN))
                .toList();
    }

    /** The answers to which one of its footnotes points, in the order of its targets. */
    public List<CitedAnswer> sources(Citation citation) {
        return citation.targets().stream()
                .flatMap(target -> sources.stream()
                        .filter(source -> citation.kind() == CitationKind.ANSWER
                                && source.target().equals(target)))
                .toList();
    }

    /** The findings that the reader may read among those to which one of its footnotes points. */
    public List<CitedFinding> findings(Citation citation) {
        return citation.targets().stream()
                .flatMap(target -> findings.stream()
                        .filter(finding -> citation.kind() == CitationKind.FINDING
                                && finding.target().equals(target)))
                .toList();
    }

    private static Citation citation(String mark, List<CitationRow> lines, Map<UUID, CitedTarget> cited) {
        var first = lines.get(0);
        var targets = lines.stream()
                .filter(line -> line.target() != null)
                .map(line -> target(line, cited).key())
                .toList();
        return new Citation(
                mark, first.kind(), targets, first.document(), first.locator(), first.url(), first.explanation());
    }

    private static CitedTarget target(CitationRow line, Map<UUID, CitedTarget> cited) {
        return Objects.requireNonNull(cited.get(line.requireTarget()), "a citation points to nothing");
    }
}
