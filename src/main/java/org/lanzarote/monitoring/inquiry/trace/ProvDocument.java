package org.lanzarote.monitoring.inquiry.trace;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.inquiry.chain.TraceKind;
import org.lanzarote.monitoring.inquiry.chain.TraceRelation;
import org.lanzarote.monitoring.inquiry.chain.TracedPassage;
import org.lanzarote.monitoring.platform.language.BilingualText;

/**
 * A chain in the words of PROV-O (W3C). Everything in it is an entity, whatever its address, which is relative to that of
 * this document; what has none is a blank node. The context stands in the document, so that it is read without a network.
 */
record ProvDocument(
        @JsonProperty("@context") Map<String, Object> context,
        @JsonProperty("@graph") List<ProvResource> graph) {

    private static final BilingualText COMMITTEE = new BilingualText("Lanzarote Committee", "Comité de Lanzarote");

    static ProvDocument of(Trace trace) {
        Map<String, ProvResource> agents = new LinkedHashMap<>();
        var entities = trace.nodes().stream()
                .map(node -> {
                    var agent = agent(node, trace);
                    agent.ifPresent(known -> agents.put(known.id(), known));
                    return entity(node, trace, agent.map(ProvResource::id).orElse(null));
                })
                .toList();
        List<ProvResource> graph = new ArrayList<>(entities);
        graph.addAll(quotations(trace));
        graph.addAll(agents.values());
        return new ProvDocument(ProvContext.TERMS, graph);
    }

    private static ProvResource entity(TraceNode node, Trace trace, @Nullable String agent) {
        var cited = citations(node, trace);
        var from = Stream.concat(
                        trace.edges().stream().flatMap(edge -> source(edge, node.number())),
                        cited.stream().map(TraceEdge::to))
                .map(number -> id(trace.nodes().get(number)));
        var quotations = cited.stream().flatMap(ProvDocument::quoted).map(ProvResource::key);
        return new ProvResource(
                id(node),
                List.of("prov:Entity"),
                ProvResource.labels(node.label()),
                node.key(),
                node.kind().name(),
                node.at() == null ? null : node.at().toString(),
                Stream.concat(from, quotations).distinct().toList(),
                receipts(node, trace),
                agent,
                before(node, trace),
                null,
                null,
                null,
                node.draft() == null ? null : node.draft().name());
    }

    /** What a thing cites: a sentence does so by its footnotes, which may be all that the chain has of it. */
    private static List<TraceEdge> citations(TraceNode node, Trace trace) {
        var citing = Stream.concat(Stream.of(node.number()), to(node, TraceRelation.HAS_FOOTNOTE, trace))
                .collect(toSet());
        return trace.edges().stream()
                .filter(edge -> edge.relation().isOfText() && citing.contains(edge.from()))
                .toList();
    }

    /** The receipts that were made from a submission, told there too, so that the way to them goes on. */
    private static List<String> receipts(TraceNode node, Trace trace) {
        return to(node, TraceRelation.PROVED_BY, trace)
                .map(number -> id(trace.nodes().get(number)))
                .toList();
    }

    private static Stream<Integer> to(TraceNode node, TraceRelation relation, Trace trace) {
        return trace.edges().stream()
                .filter(edge -> edge.relation() == relation && edge.from() == node.number())
                .map(TraceEdge::to);
    }

    /** The quotations that texts of the chain rest on, each once, with their words for those who may read them. */
    private static List<ProvResource> quotations(Trace trace) {
        Map<String, ProvResource> quotations = new LinkedHashMap<>();
        trace.edges()
                .forEach(edge -> quoted(edge)
                        .forEach(passage -> quotations.putIfAbsent(
                                ProvResource.key(passage),
                                ProvResource.quotation(passage, id(trace.nodes().get(edge.to()))))));
        return List.copyOf(quotations.values());
    }

    private static Stream<TracedPassage> quoted(TraceEdge edge) {
        var passage = edge.passage();
        return passage != null && passage.quoted() ? Stream.of(passage) : Stream.empty();
    }

    /** The same answer in the submission before, of which it is a revision. */
    private static @Nullable String before(TraceNode node, Trace trace) {
        return trace.edges().stream()
                .flatMap(edge -> switch (edge.relation()) {
                    case EARLIER -> edge.from() == node.number() ? Stream.of(edge.to()) : Stream.<Integer>of();
                    case LATER -> edge.to() == node.number() ? Stream.of(edge.from()) : Stream.<Integer>of();
                    default -> Stream.<Integer>of();
                })
                .findFirst()
                .map(number -> id(trace.nodes().get(number)))
                .orElse(null);
    }

    /**
     * What this thing was derived from by one step: mostly what it rests on. A receipt is made from its submission, and a
     * footnote from its sentence.
     */
    private static Stream<Integer> source(TraceEdge edge, int number) {
        if (!edge.relation().isOfEvidence()) {
            return Stream.of();
        }
        boolean turned = edge.relation() == TraceRelation.PROVED_BY || edge.relation() == TraceRelation.HAS_FOOTNOTE;
        int derived = turned ? edge.to() : edge.from();
        int source = turned ? edge.from() : edge.to();
        return derived == number ? Stream.of(source) : Stream.of();
    }

    /** Who is behind a thing: a Party, an organisation that is named, or the Committee. */
    private static Optional<ProvResource> agent(TraceNode node, Trace trace) {
        return switch (node.kind()) {
            case FACTSHEET,
                    FOOTNOTE,
                    REPORT_FOOTNOTE,
                    STATEMENT,
                    PRACTICE,
                    RECOMMENDATION,
                    PARAGRAPH,
                    CHAPTER,
                    REPORT,
                    FINDING -> Optional.of(ProvResource.organisation("_:committee", COMMITTEE));
            case ANSWER, SUBMISSION, RESERVATION ->
                Optional.ofNullable(node.party())
                        .map(party -> ProvResource.organisation(
                                "/parties/" + party,
                                Objects.requireNonNull(trace.parties().get(party))));
            case STAKEHOLDER_SUBMISSION ->
                Optional.ofNullable(node.organisation())
                        .map(name -> ProvResource.organisation(
                                "_:organisation" + node.number(), new BilingualText(name, name)));
            case CHILD_EXTRACT, CHILD_STATEMENT, CHILD_CONTRIBUTION, DOCUMENT, EXPLANATION, RECEIPT -> Optional.empty();
        };
    }

    /** Its address; several reservations share one. */
    private static String id(TraceNode node) {
        return node.address() == null || node.kind() == TraceKind.RESERVATION ? "_:n" + node.number() : node.address();
    }
}
