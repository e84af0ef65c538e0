package org.lanzarote.monitoring.analysis.comment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/**
 * Reads texts that are not public with the sources that the reader can read: a Party learns neither what other Parties have not
 * published nor what stands in a draft report.
 */
@ApplicationScoped
class ReadableSources {

    private final Citations citations;
    private final CommentPeriodQueries queries;
    private final Caller caller;

    ReadableSources(Citations citations, CommentPeriodQueries queries, Caller caller) {
        this.citations = citations;
        this.queries = queries;
        this.caller = caller;
    }

    Map<UUID, CurrentText> read(Collection<UUID> texts) {
        var read = citations.read(texts);
        if (caller.isInsider() || read.isEmpty()) {
            return read;
        }
        var readable = readable(read.values());
        return read.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> cut(entry.getValue(), readable)));
    }

    /** The keys among the targets of these texts that name something which the caller can read. */
    private Set<String> readable(Collection<CurrentText> texts) {
        var readable = texts.stream()
                .flatMap(text -> text.sources().stream())
                .filter(source -> source.link() != null)
                .map(CitedAnswer::target)
                .collect(toSet());
        var copies = ids(texts, CitationKind.STAKEHOLDER_SUBMISSION);
        var extracts = ids(texts, CitationKind.CHILD_EXTRACT);
        Stream.concat(
                        copies.length == 0
                                ? Stream.empty()
                                : queries.readableCopies(copies, caller.answersFor()).stream(),
                        extracts.length == 0 ? Stream.empty() : queries.publicExtracts(extracts).stream())
                .map(UUID::toString)
                .forEach(readable::add);
        return readable;
    }

    private static UUID[] ids(Collection<CurrentText> texts, CitationKind kind) {
        return texts.stream()
                .flatMap(text -> Stream.concat(
                        text.links().stream()
                                .filter(link -> link.kind() == kind)
                                .map(TypedLink::target),
                        text.text().citations().stream()
                                .filter(citation -> citation.kind() == kind)
                                .flatMap(citation -> citation.targets().stream())))
                .filter(key -> !key.equals(CitationTargets.WITHDRAWN))
                .map(UUID::fromString)
                .distinct()
                .toArray(UUID[]::new);
    }

    private static CurrentText cut(CurrentText text, Set<String> readable) {
        var shown = new TextWithCitations(
                PartLabel.replace(
                        text.text().markdown(), label -> label.with(key -> CitationTargets.UNPUBLISHED)),
                text.text().citations().stream()
                        .map(citation -> cut(citation, readable))
                        .toList());
        return new CurrentText(
                shown,
                text.links().stream()
                        .filter(link -> isReadable(link.kind(), link.target(), readable))
                        .toList(),
                text.sources().stream().filter(source -> source.link() != null).toList(),
                List.of(),
                Set.of());
    }

    private static Citation cut(Citation citation, Set<String> readable) {
        var targets = citation.targets().stream()
                .map(target -> isReadable(citation.kind(), target, readable) ? target : CitationTargets.UNPUBLISHED)
                .distinct()
                .toList();
        boolean whole = !targets.contains(CitationTargets.UNPUBLISHED);
        return new Citation(
                citation.mark(),
                citation.kind(),
                targets,
                citation.document(),
                citation.locator(),
                citation.url(),
                citation.text(),
                whole ? citation.quotation() : null);
    }

    private static boolean isReadable(CitationKind kind, String target, Set<String> readable) {
        return switch (kind) {
            case ANSWER, STAKEHOLDER_SUBMISSION, CHILD_EXTRACT -> readable.contains(target);
            case PARAGRAPH, RECOMMENDATION, CHILD_CONTRIBUTION, FINDING -> false;
            case RESERVATION, REPORT_PART, DOCUMENT, EXPLANATION -> true;
        };
    }
}
