package org.lanzarote.monitoring.platform.citation;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.quotation.Quotation;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/**
 * A text as it reads now: its targets have their present numbers and codes, its sources name their submissions, and the
 * keys of all its targets are told to rooms that follow them.
 */
public record CurrentText(
        TextWithCitations text,
        List<TypedLink> links,
        List<CitedAnswer> sources,
        List<CitedFinding> findings,
        Set<UUID> targets) {

    static CurrentText of(
            String markdown,
            List<CitationRow> lines,
            Map<UUID, CitedTarget> cited,
            Map<Integer, EvidenceRow> evidence) {
        Map<String, List<CitationRow>> byMark = new LinkedHashMap<>();
        Map<String, Quotation> quotations = new HashMap<>();
        List<TypedLink> links = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var resting = evidence.get(i);
            var quotation = resting == null ? null : resting.quotation();
            if (line.mark() == null) {
                links.add(new TypedLink(line.kind(), target(line, cited).key(), quotation));
            } else {
                byMark.computeIfAbsent(line.mark(), mark -> new ArrayList<>()).add(line);
                if (quotation != null) {
                    quotations.put(line.mark(), quotation);
                }
            }
        }
        var citations = byMark.entrySet().stream()
                .map(entry -> citation(entry.getKey(), entry.getValue(), cited, quotations.get(entry.getKey())))
                .toList();
        var targets = lines.stream()
                .map(CitationRow::target)
                .filter(Objects::nonNull)
                .collect(toCollection(LinkedHashSet::new));
        var findings = lines.stream()
                .filter(line -> line.target() != null)
                .flatMap(line -> Stream.ofNullable(target(line, cited).finding()))
                .distinct()
                .toList();
        return new CurrentText(
                new TextWithCitations(markdown, citations), links, sources(lines, cited, evidence), findings, targets);
    }

    private static List<CitedAnswer> sources(
            List<CitationRow> lines, Map<UUID, CitedTarget> cited, Map<Integer, EvidenceRow> evidence) {
        Map<CitedAnswer, List<CitedPassage>> sources = new LinkedHashMap<>();
        var places = new TargetPlaces();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var place = places.next(line.mark());
            var answer = line.target() == null ? null : target(line, cited).answer();
            if (answer != null) {
                var passages = sources.computeIfAbsent(answer, none -> new ArrayList<>());
                var resting = evidence.get(i);
                if (resting != null) {
                    passages.add(CitedPassage.of(resting, line.mark() == null ? "/links" + place : place, answer));
                }
            }
        }
        return sources.entrySet().stream()
                .map(source -> source.getKey().with(source.getValue()))
                .toList();
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
                .map(source -> source.at("/citations/" + text.citations().indexOf(citation)))
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

    private static Citation citation(
            String mark, List<CitationRow> lines, Map<UUID, CitedTarget> cited, @Nullable Quotation quotation) {
        var first = lines.get(0);
        var targets = lines.stream()
                .filter(line -> line.target() != null)
                .map(line -> target(line, cited).key())
                .toList();
        return new Citation(
                mark,
                first.kind(),
                targets,
                first.document(),
                first.locator(),
                first.url(),
                first.explanation(),
                quotation);
    }

    private static CitedTarget target(CitationRow line, Map<UUID, CitedTarget> cited) {
        return Objects.requireNonNull(cited.get(line.requireTarget()), "a citation points to nothing");
    }
}
