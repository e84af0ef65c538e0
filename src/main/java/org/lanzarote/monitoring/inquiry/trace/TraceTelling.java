package org.lanzarote.monitoring.inquiry.trace;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.inquiry.chain.ChainStep;
import org.lanzarote.monitoring.inquiry.chain.FactsheetThing;
import org.lanzarote.monitoring.inquiry.chain.Thing;
import org.lanzarote.monitoring.inquiry.chain.ThingFacts;
import org.lanzarote.monitoring.inquiry.chain.TraceKind;
import org.lanzarote.monitoring.inquiry.chain.TraceState;
import org.lanzarote.monitoring.outcome.report.DraftChange;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** Tells the things of a chain as far as the caller may know them. */
record TraceTelling(TracedChain traced, Became became, EditionTimes times, TraceLabels labels) {

    /** What the draft does to records that everybody reads, and when those were withdrawn that nobody finds any more. */
    record Became(Map<UUID, DraftChange> drafted, Map<UUID, Instant> withdrawn) {}

    Trace tell(TraceGraph graph) {
        var places = graph.places();
        var order = new ArrayList<>(places.keySet());
        order.sort(Comparator.comparing((Thing thing) -> of(places, thing).direction())
                .thenComparing(thing -> of(places, thing).depth())
                .thenComparing(Thing::kind)
                .thenComparing(this::name));
        var numbers = IntStream.range(0, order.size()).boxed().collect(toMap(order::get, identity()));
        var outside = graph.steps().stream()
                .filter(step -> step.outside() != null)
                .collect(toMap(ChainStep::to, step -> Objects.requireNonNull(step.outside()), (one, same) -> one));
        var nodes = order.stream()
                .map(thing -> told(thing, outside.get(thing)).at(of(numbers, thing), thing.kind(), of(places, thing)))
                .toList();
        return new Trace(round(), nodes, graph.edges(numbers), labels.parties());
    }

    /** By what it is ordered among its like: nothing, where its name would tell when it was written. */
    private String name(Thing thing) {
        return switch (thing.kind()) {
            case FACTSHEET, FOOTNOTE, REPORT_FOOTNOTE -> thing.name();
            default -> known().containsKey(thing) ? thing.name() : "";
        };
    }

    private ToldThing told(Thing thing, ChainStep.@Nullable Outside outside) {
        return switch (thing.kind()) {
            case FACTSHEET, FOOTNOTE -> inFactsheet(thing);
            case REPORT_FOOTNOTE -> inReport(thing);
            case DOCUMENT, EXPLANATION -> outside(Objects.requireNonNull(outside));
            default -> known().containsKey(thing) ? record(thing) : untold(thing);
        };
    }

    /** A factsheet, or a footnote of one, which are public with the report in editions. */
    private ToldThing inFactsheet(Thing thing) {
        var named = FactsheetThing.of(thing);
        var addresses = new TraceAddresses(round());
        return ToldThing.inDocument(
                thing.name(),
                labels.inFactsheet(named),
                named.isDraft() ? TraceState.DRAFT : reportState(),
                times.of(named),
                addresses.inFactsheet(named),
                addresses.footnoteTrace(named),
                named.party());
    }

    /** A footnote of the report as it is printed. */
    private ToldThing inReport(Thing footnote) {
        var number = footnote.name();
        var addresses = new TraceAddresses(round());
        return ToldThing.inDocument(
                number,
                labels.reportFootnote(number),
                reportState(),
                times.ofReport(),
                addresses.reportFootnote(number),
                addresses.reportFootnoteTrace(number),
                null);
    }

    private ToldThing outside(ChainStep.Outside outside) {
        var language = traced.report().map(Report::language).orElse(Language.EN);
        return ToldThing.inDocument(null, outside.label(language), null, null, outside.url(), null, null);
    }

    private ToldThing record(ThingFacts facts) {
        var addresses = new TraceAddresses(round());
        var kind = facts.thing().kind();
        var draft =
                facts.thing().isRecord() ? became.drafted().get(facts.thing().id()) : null;
        boolean reworded = traced.chain().isReworded(facts.thing());
        var readdressedAt = traced.chain().readdressedAt(facts.thing());
        return new ToldThing(
                facts.key(),
                label(facts, reworded, readdressedAt),
                facts.state(),
                facts.at(),
                draft,
                reworded ? true : null,
                readdressedAt,
                addresses.of(facts),
                addresses.trace(facts),
                facts.party(),
                facts.organisation(),
                kind == TraceKind.RECEIPT ? facts.digest() : null);
    }

    private BilingualText label(ThingFacts facts, boolean reworded, @Nullable Instant readdressedAt) {
        var label = labels.of(facts);
        if (readdressedAt != null) {
            return TraceLabels.readdressed(label);
        }
        return reworded ? TraceLabels.reworded(label) : label;
    }

    /** What a text names and the caller cannot read: parts of a report and findings are gone, where an insider asks. */
    private ToldThing untold(Thing thing) {
        var kind = thing.kind();
        var label = labels.untold(kind);
        return switch (kind) {
            case PARAGRAPH, RECOMMENDATION, STATEMENT, PRACTICE -> withdrawn(thing);
            case FINDING -> traced.insider() ? withdrawn(thing) : ToldThing.named(CitationTargets.UNPUBLISHED, label);
            default -> ToldThing.named(thing.name(), label);
        };
    }

    /** A record that the caller knows, which may have left the factsheets. */
    private ToldThing record(Thing thing) {
        var told = record(of(known(), thing));
        var since = traced.chain().withdrawnAt(thing);
        return since == null ? told : told.left(since);
    }

    private ToldThing withdrawn(Thing thing) {
        return ToldThing.withdrawn(CitationTargets.WITHDRAWN, labels.untold(thing.kind()), atWithdrawal(thing));
    }

    private @Nullable Instant atWithdrawal(Thing thing) {
        var since = traced.chain().withdrawnAt(thing);
        return since == null ? became.withdrawn().get(thing.id()) : since;
    }

    private int round() {
        return traced.round();
    }

    private Map<Thing, ThingFacts> known() {
        return traced.known();
    }

    private TraceState reportState() {
        return TraceState.valueOf(traced.report().orElseThrow().status().name());
    }

    private static <K, V> V of(Map<K, V> all, K key) {
        return Objects.requireNonNull(all.get(key));
    }
}
