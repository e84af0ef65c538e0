package org.lanzarote.monitoring.factsheets.copy;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetItem.FactsheetItemKind;

/**
 * What became of the items of an edition since: which of their records were withdrawn, and since when the factsheets of its Party
 * have them no more.
 */
public record ItemsSince(Withdrawn withdrawn, Map<UUID, Instant> left) {

    /** Where that is not told. */
    public static final ItemsSince NOTHING = new ItemsSince(new Withdrawn(Set.of(), Map.of(), Map.of()), Map.of());

    /**
     * The records that everybody finds in factsheets no more, when a corrigendum took those out of all of them that it did, and when
     * those of a draft were withdrawn, for who reads that.
     */
    public record Withdrawn(Set<UUID> published, Map<UUID, Instant> corrected, Map<UUID, Instant> drafted) {}

    /** Whether the record stands no more, for this reader. */
    boolean isGone(UUID source) {
        return withdrawn.published().contains(source) || withdrawn.drafted().containsKey(source);
    }

    /** Since when the Party's factsheets have an item no more that was withdrawn or taken out of them. */
    public @Nullable Instant withdrawnAt(UUID source) {
        return withdrawn.published().contains(source)
                ? Stream.of(withdrawn.corrected(), left)
                        .map(since -> since.get(source))
                        .filter(Objects::nonNull)
                        .min(naturalOrder())
                        .orElse(null)
                : null;
    }

    /** Since when the draft alone has it no more. */
    @Nullable Instant withdrawnInDraftAt(UUID source) {
        return withdrawnAt(source) == null ? withdrawn.drafted().get(source) : null;
    }

    /** Since when the Party's factsheets have an item no more that stands, and concerns others. */
    public @Nullable Instant readdressedAt(UUID source, FactsheetItemKind kind) {
        return kind.isForChosenParties() && withdrawnAt(source) == null && withdrawnInDraftAt(source) == null
                ? left.get(source)
                : null;
    }
}
