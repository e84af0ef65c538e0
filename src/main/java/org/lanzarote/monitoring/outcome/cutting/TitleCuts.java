package org.lanzarote.monitoring.outcome.cutting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** Takes words that are taken down everywhere out of the titles and headings of chapters, which cite nothing, and of those of tabled drafts. */
@ApplicationScoped
class TitleCuts {

    private final CutQueries queries;
    private final EntityManager em;

    TitleCuts(CutQueries queries, EntityManager em) {
        this.queries = queries;
        this.em = em;
    }

    /** Whether anything went of chapters and their headings. */
    boolean cut(int round, CutPart words) {
        boolean any = false;
        for (var line : queries.chapterTitles(round)) {
            any |= keep(
                    "update chapter set title_en = :en, title_fr = :fr, version = version + 1 where id = :id",
                    line.id(),
                    "",
                    line.title(),
                    words);
        }
        for (var line : queries.headings(round)) {
            boolean cut = keep(
                    "update chapter_headings set headings_title_en = :en, headings_title_fr = :fr"
                            + " where chapter_id = :id and headings_key = :key",
                    line.id(),
                    line.key(),
                    line.title(),
                    words);
            if (cut) {
                // A revision of a chapter is noted when the chapter is written.
                em.createNativeQuery("update chapter set version = version + 1 where id = :id")
                        .setParameter("id", line.id())
                        .executeUpdate();
            }
            any |= cut;
        }
        return any;
    }

    /** The headings of tabled drafts, where something is taken down in this step. */
    void cutTabled(int round, CutPart words) {
        for (var line : queries.tabledWords(round)) {
            var left = words.others(line.words());
            if (!left.equals(line.words())) {
                em.createNativeQuery("select 1 from cut_tabled(:id, :words)", Integer.class)
                        .setParameter("id", line.id())
                        .setParameter("words", left)
                        .getSingleResult();
            }
        }
    }

    private boolean keep(String update, UUID id, String key, BilingualText title, CutPart words) {
        var left = words.others(title);
        if (left.equals(title)) {
            return false;
        }
        var query = em.createNativeQuery(update)
                .setParameter("id", id)
                .setParameter("en", left.en())
                .setParameter("fr", left.fr());
        if (!key.isEmpty()) {
            query.setParameter("key", key);
        }
        query.executeUpdate();
        return true;
    }
}
