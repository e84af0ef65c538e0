package org.lanzarote.monitoring.outcome.tracking;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;

/** Recommendations as linked data, with the terms and themes that they name. */
final class LinkedRecommendations {

    private final List<Map<String, Object>> graph = new ArrayList<>();
    private final Map<String, Map<String, Object>> concepts = new LinkedHashMap<>();

    private LinkedRecommendations() {}

    static LinkedData of(List<TrackedRecommendation> all) {
        var linked = new LinkedRecommendations();
        all.forEach(linked::add);
        linked.graph.addAll(linked.concepts.values());
        return new LinkedData(LinkedVocabulary.CONTEXT, linked.graph);
    }

    private void add(TrackedRecommendation one) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", one.link());
        node.put("@type", List.of("schema:CreativeWork", LinkedVocabulary.ADDRESS + "#Recommendation"));
        node.put("identifier", one.code());
        node.put("place", one.place());
        node.put("edition", one.editionLink());
        node.put("adopted", one.adoptedOn().toString());
        node.put("published", one.publishedAt().toString());
        node.put("changed", one.changedAt().toString());
        node.put("urgency", urgency(one));
        node.put(
                "addresseeClass",
                LinkedVocabulary.ADDRESS + "#" + one.addressee().kind());
        node.put(
                "addressee",
                one.addressee().parties().stream()
                        .map(party -> "/parties/" + party)
                        .toList());
        node.put(
                "text",
                one.texts().stream()
                        .map(text -> LinkedVocabulary.in(text.language().name().toLowerCase(Locale.ROOT), text.words()))
                        .toList());
        if (!one.correctedIn().isEmpty()) {
            node.put(
                    "correctedIn",
                    one.correctedIn().stream()
                            .map(edition -> "/rounds/" + one.round() + "/report/editions/" + edition)
                            .toList());
        }
        if (one.theme() != null) {
            node.put("theme", theme(one));
        }
        if (one.legalBasis() != null) {
            node.put(
                    "legalBasis",
                    one.legalBasis().stream().map(LinkedRecommendations::source).toList());
        }
        graph.add(node);
    }

    private String urgency(TrackedRecommendation one) {
        var scheme = "/rounds/" + one.round() + "/urgency-scale";
        var term = one.urgency();
        var id = scheme + "#" + term.term();
        concepts.computeIfAbsent(id, none -> {
            var concept = LinkedVocabulary.concept(id, term.term(), term.label(), scheme);
            concept.put("meaning", LinkedVocabulary.both(term.meaning()));
            concept.put("rank", term.rank());
            return concept;
        });
        return id;
    }

    private String theme(TrackedRecommendation one) {
        var scheme = "/rounds/" + one.round() + "/report";
        var theme = requireNonNull(one.theme());
        var id = scheme + "#theme-" + theme.key();
        concepts.computeIfAbsent(id, none -> LinkedVocabulary.concept(id, theme.key(), theme.title(), scheme));
        return id;
    }

    private static Map<String, Object> source(LegalReference of) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("source", LinkedVocabulary.ADDRESS + "#" + of.kind());
        if (of.title() != null) {
            source.put("schema:name", of.title());
        }
        if (of.place() != null) {
            source.put("identifier", of.place());
        }
        return source;
    }
}
