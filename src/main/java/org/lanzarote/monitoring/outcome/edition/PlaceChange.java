package org.lanzarote.monitoring.outcome.edition;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.TextDiff;

/** A place that reads otherwise in another edition. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceChange(
        @Schema(
                description = "The place that reads otherwise, by its path within the report",
                examples = "/paragraphs/53")
        String place,

        @Schema(description = "What it says in the edition compared with")
        PartContent before,

        @Schema(description = "What it says in this one") PartContent after,

        @Schema(description = "What changed in its text; absent where it has none") @Nullable TextDiff text) {

    /** The places that differ, in their order; two editions have the same places. */
    static List<PlaceChange> between(List<KeptPart> from, List<KeptPart> to) {
        Map<String, KeptPart> before = from.stream().collect(toMap(KeptPart::place, identity()));
        return to.stream()
                .flatMap(part -> Stream.ofNullable(before.get(part.place()))
                        .filter(one -> !one.saysTheSameAs(part))
                        .map(one -> of(one.read(), part.read())))
                .toList();
    }

    private static PlaceChange of(PartContent before, PartContent after) {
        var from = before.text();
        var to = after.text();
        return new PlaceChange(
                after.place(), before, after, from == null || to == null ? null : TextDiff.between(from, to));
    }
}
