package org.lanzarote.monitoring.outcome.cutting;

import static java.util.Collections.disjoint;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/** The records that words are of which are taken down: answers by the beginning of their keys, others by their ids. */
record CutSource(CitationKind kind, String answer, Set<UUID> ids) {

    static CutSource answer(String party, String question) {
        return new CutSource(CitationKind.ANSWER, party + "/" + question + "@", Set.of());
    }

    static CutSource records(CitationKind kind, Set<UUID> ids) {
        return new CutSource(kind, "", ids);
    }

    boolean isCited(CurrentText text) {
        return isCited(text.text(), text.links()) || !disjoint(text.targets(), ids);
    }

    boolean isCited(TextWithCitations text, List<TypedLink> links) {
        var cited = text.citations().stream()
                .filter(citation -> citation.kind() == kind)
                .flatMap(citation -> citation.targets().stream());
        var linked = links.stream().filter(link -> link.kind() == kind).map(TypedLink::target);
        return Stream.concat(cited, linked).anyMatch(this::is);
    }

    private boolean is(String target) {
        return kind == CitationKind.ANSWER
                ? target.startsWith(answer)
                : ids.stream().anyMatch(id -> id.toString().equals(target));
    }
}
