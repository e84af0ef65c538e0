package org.lanzarote.monitoring.platform.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A text as it reads now: its targets have their present numbers and codes. */
public record CurrentText(TextWithCitations text, List<TypedLink> links) {

    static CurrentText of(String markdown, List<CitationRow> lines, Map<UUID, String> keys) {
        Map<String, List<CitationRow>> byMark = new LinkedHashMap<>();
        List<TypedLink> links = new ArrayList<>();
        for (var line : lines) {
            if (line.mark() == null) {
                links.add(new TypedLink(line.kind(), key(line, keys)));
            } else {
                byMark.computeIfAbsent(line.mark(), mark -> new ArrayList<>()).add(line);
            }
        }
        var citations = byMark.entrySet().stream()
                .map(entry -> citation(entry.getKey(), entry.getValue(), keys))
                .toList();
        return new CurrentText(new TextWithCitations(markdown, citations), links);
    }

    /** The keys of the links of one kind, without what was withdrawn. */
    public List<String> standing(CitationKind kind) {
        return links.stream()
                .filter(link -> link.kind() == kind)
                .map(TypedLink::target)
                .filter(target -> !target.equals(CitationTargets.WITHDRAWN))
                .toList();
    }

    private static Citation citation(String mark, List<CitationRow> lines, Map<UUID, String> keys) {
        var first = lines.get(0);
        var targets = lines.stream()
                .filter(line -> line.target() != null)
                .map(line -> key(line, keys))
                .toList();
        return new Citation(
                mark, first.kind(), targets, first.document(), first.locator(), first.url(), first.explanation());
    }

    private static String key(CitationRow line, Map<UUID, String> keys) {
        return Objects.requireNonNull(keys.get(line.requireTarget()), "a citation points to nothing");
    }
}
