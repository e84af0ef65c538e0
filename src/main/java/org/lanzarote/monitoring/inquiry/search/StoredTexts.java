package org.lanzarote.monitoring.inquiry.search;

import com.fasterxml.jackson.annotation.JsonFormat;
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

    /** A text as the database tells it, in this order. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
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
            var said = new PartiesInText(language, parties, named == null ? Map.of() : named).in(text, places);
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
                    SearchPassages.of(written(said.text()), said.found(), codes),
                    new SearchPlace(Float.parseFloat(rank), id));
        }
    }

    /** A text with its own brackets, for which signs stand where they are no place of a Party, key or footnote. */
    private static String written(String text) {
        return text.replace('\u0005', '{').replace('\u0006', '[');
    }

    /** Where nothing is found, PostgreSQL has no counts and no texts to tell. */
    static FoundTexts found(
            long total, long shown, String @Nullable [] facets, @Nullable String texts, AskedCodes codes) {
        var hits = texts == null
                ? List.<SearchHit>of()
                : read(texts).stream().map(text -> text.hit(codes)).toList();
        return new FoundTexts(
                total, facets == null ? SearchFacets.NONE : SearchFacets.of(facets), hits, hits.size() < shown);
    }

    private static List<StoredText> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
