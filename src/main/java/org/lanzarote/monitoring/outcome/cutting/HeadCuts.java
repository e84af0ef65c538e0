package org.lanzarote.monitoring.outcome.cutting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.outcome.report.Theme;

/**
 * Takes words that are taken down everywhere out of what a report is called, how it was adopted, why it cites what is not public,
 * its themes and what its recommendations rest on in law.
 */
@ApplicationScoped
class HeadCuts {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String HEAD = "update report set title_en = :en, title_fr = :fr, meeting = :meeting,"
            + " decision = :decision, not_public_because = :because, themes = cast(:themes as jsonb) where id = :id";

    private static final String BASIS =
            "update recommendation set legal_basis = cast(:basis as jsonb), version = version + 1 where id = :id";

    private final CutQueries queries;
    private final EntityManager em;

    HeadCuts(CutQueries queries, EntityManager em) {
        this.queries = queries;
        this.em = em;
    }

    /** Whether anything went. */
    boolean cut(int round, CutPart words) {
        boolean any = false;
        for (var head : queries.heads(round)) {
            var left = left(head, words);
            if (!left.equals(head)) {
                em.createNativeQuery(HEAD)
                        .setParameter("id", head.id())
                        .setParameter("en", left.title().en())
                        .setParameter("fr", left.title().fr())
                        .setParameter("meeting", left.meeting())
                        .setParameter("decision", left.decision())
                        .setParameter("because", left.notPublicBecause())
                        .setParameter("themes", json(left.themes()))
                        .executeUpdate();
                any = true;
            }
        }
        for (var line : queries.legalBases(round)) {
            var left = LegalReference.each(line.basis(), words::others);
            if (!left.equals(line.basis())) {
                em.createNativeQuery(BASIS)
                        .setParameter("id", line.id())
                        .setParameter("basis", json(left))
                        .executeUpdate();
                any = true;
            }
        }
        return any;
    }

    private static CutQueries.HeadLine left(CutQueries.HeadLine head, CutPart words) {
        return new CutQueries.HeadLine(
                head.id(),
                words.others(head.title()),
                othersOrNull(head.meeting(), words),
                othersOrNull(head.decision(), words),
                othersOrNull(head.notPublicBecause(), words),
                head.themes().stream()
                        .map(theme -> new Theme(theme.key(), words.others(theme.title())))
                        .toList());
    }

    private static @Nullable String othersOrNull(@Nullable String said, CutPart words) {
        return said == null ? null : words.others(said);
    }

    private static String json(List<?> kept) {
        try {
            return JSON.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
