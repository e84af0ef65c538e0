package org.lanzarote.monitoring.outcome.edition;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.lanzarote.monitoring.outcome.cutting.CutHere;
import org.lanzarote.monitoring.outcome.cutting.CutPart;
import org.lanzarote.monitoring.outcome.cutting.WordsCut;
import org.lanzarote.monitoring.platform.text.TypedLink;

/** Takes words that are taken down out of every edition of a report, and puts a mark in their place. */
@ApplicationScoped
class EditionCuts {

    private final EditionQueries queries;
    private final EntityManager em;
    private final Clock clock;

    EditionCuts(EditionQueries queries, EntityManager em, Clock clock) {
        this.queries = queries;
        this.em = em;
        this.clock = clock;
    }

    void follow(@Observes WordsCut event) {
        int round = event.report().round().number();
        for (var part : queries.partsOfRound(round)) {
            var content = part.read();
            var left = left(content, event.words());
            if (!left.equals(content)) {
                em.createNativeQuery("select 1 from cut_edition_part(:part, :words, :cut)", Integer.class)
                        .setParameter("part", part.id())
                        .setParameter("words", PartJson.write(left))
                        .setParameter("cut", clock.instant())
                        .getSingleResult();
            }
        }
        for (var edition : queries.reasons(round)) {
            var left = event.words().others(edition.reason());
            if (!left.equals(edition.reason())) {
                em.createNativeQuery("select 1 from cut_edition_reason(:edition, :words, :cut)", Integer.class)
                        .setParameter("edition", edition.id())
                        .setParameter("words", left)
                        .setParameter("cut", clock.instant())
                        .getSingleResult();
            }
        }
    }

    /** A translation says what is taken down in words that no comparison finds, so it goes whole. */
    private static PartContent left(PartContent content, CutPart words) {
        var named = content.named(words::others);
        var text = content.text();
        if (text == null) {
            return named;
        }
        var links = requireNonNullElse(content.links(), List.<TypedLink>of());
        var here = content.kind().isGeneral() ? words.inGeneral(text, links) : words.in(text, links);
        var left = named.with(here.cut(text), here.cutOrNull(content.facts().lead()));
        var translation = content.translation();
        return translation == null
                        || (left.equals(content) && left(translation, here).equals(translation))
                ? left
                : left.untranslated();
    }

    private static PartTranslation left(PartTranslation translation, CutHere here) {
        return new PartTranslation(
                translation.language(), here.cut(translation.text()), here.cutOrNull(translation.lead()));
    }
}
