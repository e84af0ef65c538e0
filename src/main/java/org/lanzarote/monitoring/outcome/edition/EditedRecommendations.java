package org.lanzarote.monitoring.outcome.edition;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.outcome.report.Report;

/** Tells later rooms what an edition recommends. */
@ApplicationScoped
public class EditedRecommendations {

    private final EditionRepository editions;
    private final EditionQueries queries;

    EditedRecommendations(EditionRepository editions, EditionQueries queries) {
        this.editions = editions;
        this.queries = queries;
    }

    public List<EditedRecommendation> of(Report report, int edition) {
        return queries.parts(editions.require(report, edition).id).stream()
                .map(KeptPart::read)
                .filter(part -> part.kind() == EditionPartKind.RECOMMENDATION)
                .map(EditedRecommendations::of)
                .toList();
    }

    private static EditedRecommendation of(PartContent part) {
        var facts = part.facts();
        var translation = part.translation();
        return new EditedRecommendation(
                requireNonNull(part.key()),
                requireNonNull(part.chapter()),
                requireNonNull(facts.urgency()),
                requireNonNull(facts.addressee()),
                facts.theme(),
                requireNonNullElse(facts.legalBasis(), List.<LegalReference>of()),
                requireNonNull(part.text()),
                translation == null ? null : translation.text());
    }
}
