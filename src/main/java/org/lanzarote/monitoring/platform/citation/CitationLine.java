package org.lanzarote.monitoring.platform.citation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.MarkupCheck;
import org.lanzarote.monitoring.platform.text.TextPlace;

/**
 * One target of one citation. A citation with several targets has as many lines with the same mark; a link has no
 * mark.
 */
@Embeddable
record CitationLine(
        @Nullable String mark,
        @Enumerated(EnumType.STRING) CitationKind kind,
        @Nullable UUID target,
        @Nullable String document,
        @Nullable String locator,
        @Nullable String url,
        @Nullable String explanation) {

    static CitationLine link(CitationKind kind, UUID target) {
        return new CitationLine(null, kind, target, null, null, null, null);
    }

    static List<CitationLine> of(Citation citation, KnownTargets known, TextPlace place) {
        place.violations()
                .require(
                        citation.quotation() == null
                                || (citation.kind() == CitationKind.ANSWER
                                        && citation.targets().size() == 1),
                        place.pointer() + "/quotation",
                        CitationMessage.QUOTATION_OF_ONE_ANSWER);
        place.violations()
                .require(
                        citation.kind().hasTargets() != citation.targets().isEmpty(),
                        place.pointer() + "/targets",
                        (citation.kind().hasTargets()
                                        ? CitationMessage.TARGET_NEEDED
                                        : CitationMessage.TARGET_NOT_TAKEN)
                                .with(citation.kind()));
        if (!citation.kind().hasTargets()) {
            citation.checkContent(place.pointer(), place.violations());
            var check = new MarkupCheck(place.violations());
            check.checkPlain(citation.document(), place.pointer() + "/document");
            check.checkPlain(citation.locator(), place.pointer() + "/locator");
            check.checkPlain(citation.text(), place.pointer() + "/text");
            return List.of(new CitationLine(
                    citation.mark(),
                    citation.kind(),
                    null,
                    citation.document(),
                    citation.locator(),
                    citation.url(),
                    citation.text()));
        }
        return IntStream.range(0, citation.targets().size())
                .mapToObj(i -> known.id(
                        citation.kind(),
                        citation.targets().get(i),
                        place.pointer() + "/targets/" + i,
                        place.violations()))
                .flatMap(Optional::stream)
                .map(target -> new CitationLine(citation.mark(), citation.kind(), target, null, null, null, null))
                .toList();
    }
}
