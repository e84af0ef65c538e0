package org.lanzarote.monitoring.inquiry.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.inquiry.chain.TracedPassage;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** An entity or an agent in the words of PROV-O. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProvResource(
        @JsonProperty("@id") String id,
        @JsonProperty("@type") List<String> type,
        Map<String, String> label,
        @Nullable String identifier,
        @Nullable String kind,
        @Nullable String generatedAtTime,
        List<String> wasDerivedFrom,
        List<String> hadDerivation,
        @Nullable String wasAttributedTo,
        @Nullable String wasRevisionOf,
        @Nullable String wasQuotedFrom,
        @Nullable String value,
        @Nullable String status,
        @Nullable String draft) {

    private static final BilingualText QUOTATION = new BilingualText("Quotation", "Citation");

    /** Words quoted from a source, for those who may read them, and what became of them. */
    static ProvResource quotation(TracedPassage passage, String source) {
        return new ProvResource(
                key(passage),
                List.of("prov:Entity"),
                labels(QUOTATION),
                null,
                "QUOTATION",
                null,
                List.of(),
                List.of(),
                null,
                null,
                source,
                passage.words(),
                passage.state() == null ? null : passage.state().name(),
                null);
    }

    static ProvResource organisation(String id, BilingualText name) {
        return new ProvResource(
                id,
                List.of("prov:Agent", "prov:Organization"),
                labels(name),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static String key(TracedPassage passage) {
        return "_:quotation-" + passage.evidence();
    }

    static Map<String, String> labels(BilingualText words) {
        return Map.of("en", words.en(), "fr", words.fr());
    }
}
