package org.lanzarote.monitoring.outcome.cutting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** Keeps what is left of texts, by the function of the database that only takes away. */
@ApplicationScoped
class CutTexts {

    private static final JsonMapper JSON = new JsonMapper();

    private final EntityManager em;

    CutTexts(EntityManager em) {
        this.em = em;
    }

    void keep(UUID text, TextWithCitations left) {
        em.createNativeQuery("select 1 from cut_cited_text(:text, :words, cast(:notes as jsonb))", Integer.class)
                .setParameter("text", text)
                .setParameter("words", left.markdown())
                .setParameter(
                        "notes",
                        json(left.citations().stream().map(NoteInWords::of).toList()))
                .getSingleResult();
    }

    private static String json(List<NoteInWords> notes) {
        try {
            return JSON.writeValueAsString(notes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a footnote says in words, as the function of the database takes it. */
    private record NoteInWords(
            String mark,
            @Nullable String document,
            @Nullable String locator,
            @Nullable String url,
            @Nullable String explanation) {

        static NoteInWords of(Citation citation) {
            return new NoteInWords(
                    citation.mark(), citation.document(), citation.locator(), citation.url(), citation.text());
        }
    }
}
