package org.lanzarote.monitoring.inquiry.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.DraftChange;
import org.lanzarote.monitoring.platform.language.Language;

/** What PostgreSQL answers, as it is shown. */
final class StoredTexts {

    private static final JsonMapper JSON = new JsonMapper();

    private StoredTexts() {}

    /** A text as the database tells it. */
    private record StoredText(
            UUID id,
            String rank,
            boolean published,
            SearchedKind kind,
            int round,
            Language language,
            List<String> parties,
            @Nullable String question,
            @Nullable String chapter,
            String key,
            @Nullable String organisation,
            String address,
            @Nullable DraftChange draft,
            String text,
            @Nullable String places,
            @Nullable Map<String, FoundName> named) {

        SearchHit hit(AskedCodes codes) {
            var filled = new PartiesInText(language, parties, named == null ? Map.of() : named);
            var said = filled.in(text);
            return new SearchHit(
                    kind,
                    round,
                    language,
                    parties,
                    question,
                    chapter,
                    key.isEmpty() ? null : key,
                    organisation,
                    address.replace("{round}", Integer.toString(round)),
                    published,
                    draft,
                    SearchPassages.of(said, filled.found(said, text, places), codes),
                    new SearchPlace(Float.parseFloat(rank), id));
        }
    }

    /** Where nothing is found, PostgreSQL has no counts and no texts to tell. */
    static FoundTexts found(long total, long shown, @Nullable String facets, @Nullable String texts, AskedCodes codes) {
        var counts = facets == null
                ? Map.<String, List<FacetCount>>of()
                : read(facets, new TypeReference<Map<String, List<FacetCount>>>() {});
        var hits = texts == null
                ? List.<SearchHit>of()
                : read(texts, new TypeReference<List<StoredText>>() {}).stream()
                        .map(text -> text.hit(codes))
                        .toList();
        return new FoundTexts(
                total,
                new SearchFacets(
                        counts.getOrDefault("kind", List.of()),
                        counts.getOrDefault("party", List.of()),
                        counts.getOrDefault("question", List.of()),
                        counts.getOrDefault("chapter", List.of()),
                        counts.getOrDefault("round", List.of()),
                        counts.getOrDefault("language", List.of())),
                hits,
                hits.size() < shown);
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
