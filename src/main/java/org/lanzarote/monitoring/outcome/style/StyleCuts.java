package org.lanzarote.monitoring.outcome.style;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lanzarote.monitoring.platform.access.PublicEyes;

/**
 * Takes words that are taken down everywhere out of the headings that a round and its chapters word themselves, as they are worked on
 * and as they were published.
 */
@ApplicationScoped
public class StyleCuts {

    private static final JsonMapper JSON = new JsonMapper();

    private final DocumentStyleRepository rounds;
    private final ChapterStyleRepository chapters;
    private final EditionNotesRepository editions;
    private final StyleQueries queries;
    private final PublicEyes eyes;
    private final EntityManager em;

    StyleCuts(
            DocumentStyleRepository rounds,
            ChapterStyleRepository chapters,
            EditionNotesRepository editions,
            StyleQueries queries,
            PublicEyes eyes,
            EntityManager em) {
        this.editions = editions;
        this.rounds = rounds;
        this.chapters = chapters;
        this.queries = queries;
        this.eyes = eyes;
        this.em = em;
    }

    /** Whether anything went. */
    public boolean cut(int round, UnaryOperator<String> left) {
        boolean any = rounds.ofRound(round).filter(style -> style.cut(left)).isPresent();
        for (var style : chapters.ofRound(round)) {
            any |= style.cut(left);
        }
        for (var notes : editions.ofRound(round)) {
            any |= notes.cut(left);
        }
        boolean released = eyes.readPublished(() -> cutReleased(round, left));
        return any || released;
    }

    private boolean cutReleased(int round, UnaryOperator<String> left) {
        boolean any = queries.ofRound(round)
                .filter(line -> keep(line.id(), line.style(), line.style().each(left)))
                .isPresent();
        for (var line : queries.ofChapters(round)) {
            any |= keep(line.id(), line.style(), line.style().each(left));
        }
        return any;
    }

    /** Only PostgreSQL writes what was published. */
    private boolean keep(UUID style, Object before, Object rest) {
        if (before.equals(rest)) {
            return false;
        }
        em.createNativeQuery("select 1 from cut_released_style(:style, cast(:words as jsonb))", Integer.class)
                .setParameter("style", style)
                .setParameter("words", JSON.valueToTree(rest).toString())
                .getSingleResult();
        return true;
    }
}
