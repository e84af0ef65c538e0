package org.lanzarote.monitoring.outcome.tracking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference.LegalSource;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** The names that linked data on recommendations uses: those of Dublin Core, SKOS and schema.org, and a few of its own. */
final class LinkedVocabulary {

    static final String ADDRESS = "/recommendations/vocabulary";

    static final Map<String, Object> CONTEXT = context();

    private LinkedVocabulary() {}

    private static Map<String, Object> context() {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("dcterms", "http://purl.org/dc/terms/");
        names.put("skos", "http://www.w3.org/2004/02/skos/core#");
        names.put("schema", "https://schema.org/");
        names.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        names.put("identifier", "dcterms:identifier");
        names.put("text", "schema:text");
        names.put("label", "skos:prefLabel");
        names.put("meaning", "skos:definition");
        names.put("rank", "schema:position");
        names.put("adopted", typed("dcterms:issued", "xsd:date"));
        names.put("published", typed("dcterms:available", "xsd:dateTime"));
        names.put("changed", typed("dcterms:modified", "xsd:dateTime"));
        names.put("edition", typed("dcterms:isPartOf", "@id"));
        names.put("correctedIn", typed("schema:correction", "@id"));
        names.put("place", typed("dcterms:isFormatOf", "@id"));
        names.put("urgency", typed(ADDRESS + "#urgency", "@id"));
        names.put("addresseeClass", typed(ADDRESS + "#addresseeClass", "@id"));
        names.put("addressee", typed("dcterms:audience", "@id"));
        names.put("theme", typed("dcterms:subject", "@id"));
        names.put("legalBasis", "dcterms:references");
        names.put("source", typed("dcterms:type", "@id"));
        names.put("scheme", typed("skos:inScheme", "@id"));
        return names;
    }

    private static Map<String, String> typed(String name, String type) {
        return Map.of("@id", name, "@type", type);
    }

    static LinkedData document() {
        List<Map<String, Object>> graph = new ArrayList<>();
        graph.add(Map.of("@id", ADDRESS + "#addressees", "@type", "skos:ConceptScheme"));
        graph.add(Map.of("@id", ADDRESS + "#sources", "@type", "skos:ConceptScheme"));
        Arrays.stream(AddresseeKind.values())
                .map(kind -> concept(ADDRESS + "#" + kind, kind.name(), label(kind), ADDRESS + "#addressees"))
                .forEach(graph::add);
        Arrays.stream(LegalSource.values())
                .map(kind -> concept(ADDRESS + "#" + kind, kind.name(), label(kind), ADDRESS + "#sources"))
                .forEach(graph::add);
        return new LinkedData(CONTEXT, graph);
    }

    static Map<String, Object> concept(String id, String key, BilingualText label, String scheme) {
        Map<String, Object> concept = new LinkedHashMap<>();
        concept.put("@id", id);
        concept.put("@type", "skos:Concept");
        concept.put("identifier", key);
        concept.put("label", both(label));
        concept.put("scheme", scheme);
        return concept;
    }

    static List<Map<String, String>> both(BilingualText text) {
        return List.of(in("en", text.en()), in("fr", text.fr()));
    }

    static Map<String, String> in(String language, String words) {
        return Map.of("@value", words, "@language", language);
    }

    private static BilingualText label(AddresseeKind kind) {
        return switch (kind) {
            case NAMED_PARTIES -> new BilingualText("Parties by name", "Parties nommées");
            case ALL_PARTIES -> new BilingualText("All Parties", "Toutes les Parties");
            case PARTIES_NOT_ALREADY_DOING_SO ->
                new BilingualText("Parties not already doing so", "Parties qui ne le font pas encore");
        };
    }

    private static BilingualText label(LegalSource kind) {
        return switch (kind) {
            case CONVENTION -> new BilingualText("Lanzarote Convention", "Convention de Lanzarote");
            case OPINION -> new BilingualText("Opinion of the Lanzarote Committee", "Avis du Comité de Lanzarote");
            case RULE -> new BilingualText("Rules of Procedure", "Règlement intérieur");
        };
    }
}
