package org.lanzarote.monitoring.inquiry.trace;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the terms of a chain in JSON-LD mean. */
final class ProvContext {

    private static final String STATUS = "https://schema.org/creativeWorkStatus";

    static final Map<String, Object> TERMS = terms();

    private ProvContext() {}

    private static Map<String, Object> terms() {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("prov", "http://www.w3.org/ns/prov#");
        terms.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        terms.put("label", Map.of("@id", "http://www.w3.org/2000/01/rdf-schema#label", "@container", "@language"));
        terms.put("identifier", "http://purl.org/dc/terms/identifier");
        terms.put("kind", "http://purl.org/dc/terms/type");
        terms.put("generatedAtTime", Map.of("@id", "prov:generatedAtTime", "@type", "xsd:dateTime"));
        terms.put("wasDerivedFrom", Map.of("@id", "prov:wasDerivedFrom", "@type", "@id"));
        terms.put("hadDerivation", Map.of("@id", "prov:hadDerivation", "@type", "@id"));
        terms.put("wasRevisionOf", Map.of("@id", "prov:wasRevisionOf", "@type", "@id"));
        terms.put("wasQuotedFrom", Map.of("@id", "prov:wasQuotedFrom", "@type", "@id"));
        terms.put("value", "prov:value");
        terms.put("status", STATUS);
        terms.put("draft", STATUS);
        terms.put("wasAttributedTo", Map.of("@id", "prov:wasAttributedTo", "@type", "@id"));
        return terms;
    }
}
