package org.lanzarote.monitoring.inquiry.chain;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;

/**
 * The steps of a chain while it is composed: down to the evidence, and up to what uses it; of an edition of a factsheet with
 * what this says of itself.
 */
public record Chain(
        Thing start,
        List<ChainStep> steps,
        List<ChainStep> uses,
        Set<Thing> using,
        @Nullable NamedByEdition edition) {

    /**
     * The name that an edition gives to its Party, when it was published, its sentence that was asked for, whether the newest
     * has that in other words, and since when the Party's factsheets have it no more, as it was withdrawn or concerns others.
     */
    public record NamedByEdition(
            BilingualText party,
            Instant publishedAt,
            @Nullable Thing sentence,
            boolean reworded,
            @Nullable Instant withdrawnAt,
            @Nullable Instant readdressedAt) {}

    public static Chain from(Thing start) {
        return new Chain(start, new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>(), null);
    }

    static Chain inEdition(Thing start, NamedByEdition edition) {
        return new Chain(start, new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>(), edition);
    }

    public Chain with(Collection<ChainStep> more) {
        steps.addAll(more);
        return this;
    }

    /** Adds what rests on these things. */
    public Chain used(Collection<Thing> things, Collection<ChainStep> by) {
        uses.addAll(by);
        using.addAll(things);
        by.forEach(use -> using.add(use.from()));
        return with(by);
    }

    /** All that stands in it, some of it more than once. */
    public Stream<Thing> things() {
        return Stream.concat(Stream.of(start), steps.stream().flatMap(step -> Stream.of(step.from(), step.to())));
    }

    /** The Parties of the factsheets in it. */
    public Stream<String> ofFactsheets() {
        return things().filter(thing -> thing.kind() == TraceKind.FACTSHEET || thing.kind() == TraceKind.FOOTNOTE)
                .map(thing -> FactsheetThing.of(thing).party());
    }

    /** Whether it is a sentence that the newest edition has in other words than the one that was asked for. */
    public boolean isReworded(Thing thing) {
        return edition != null && edition.reworded() && thing.equals(edition.sentence());
    }

    /** Since when the Party's factsheets have the sentence no more that was asked for, as it was withdrawn; null of all else. */
    public @Nullable Instant withdrawnAt(Thing thing) {
        return edition != null && thing.equals(edition.sentence()) ? edition.withdrawnAt() : null;
    }

    /** The same of a sentence that stands, and concerns others. */
    public @Nullable Instant readdressedAt(Thing thing) {
        return edition != null && thing.equals(edition.sentence()) ? edition.readdressedAt() : null;
    }

    public @Nullable BilingualText namedInEdition() {
        return edition == null ? null : edition.party();
    }

    /** The ids of all records in it. */
    public Set<UUID> records() {
        return things().filter(Thing::isRecord).map(Thing::id).collect(toSet());
    }
}
