package org.lanzarote.monitoring.outcome.cutting;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lanzarote.monitoring.outcome.translation.TranslationConfirmed;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** Takes words that were taken down out of a translation that is being confirmed. It cites what its text cites. */
@ApplicationScoped
class TranslationCuts {

    private final CutQueries queries;
    private final Citations citations;
    private final CutTexts kept;
    private final TranslatedLeadCuts leads;
    private final EntityManager em;

    TranslationCuts(
            CutQueries queries, Citations citations, CutTexts kept, TranslatedLeadCuts leads, EntityManager em) {
        this.queries = queries;
        this.citations = citations;
        this.kept = kept;
        this.leads = leads;
        this.em = em;
    }

    void cut(TranslationConfirmed event, CutPart words) {
        var read = citations.read(List.of(event.translation(), event.original()));
        var stored = new TextWithCitations(
                requireNonNull(em.find(CitedText.class, event.translation())).markdown(),
                requireNonNull(read.get(event.translation())).text().citations());
        var left = words.of(requireNonNull(read.get(event.original())), stored);
        if (!left.equals(stored)) {
            kept.keep(event.translation(), left);
        }
        var begun = queries.translatedLeads(event.round()).stream()
                .map(CutQueries.TranslatedLead::text)
                .toList();
        leads.cut(event.round(), words, citations.read(begun));
    }
}
