package org.lanzarote.monitoring.outcome.edition;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

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
        var parts = queries.parts(editions.require(report, edition).id).stream()
                .map(KeptPart::read)
                .toList();
        Map<String, UrgencyTerm> terms = parts.stream()
                .filter(part -> part.kind() == EditionPartKind.URGENCY_SCALE)
                .flatMap(part -> part.scale().stream())
                .collect(toMap(UrgencyTerm::term, identity()));
        return parts.stream()
                .filter(part -> part.kind() == EditionPartKind.RECOMMENDATION)
                .map(part -> of(part, terms))
                .toList();
    }

    private static EditedRecommendation of(PartContent part, Map<String, UrgencyTerm> terms) {
        var facts = part.facts();
        var translation = part.translation();
        return new EditedRecommendation(
                requireNonNull(part.key()),
                requireNonNull(part.chapter()),
                requireNonNull(terms.get(facts.urgency())),
                requireNonNull(facts.addressee()),
                facts.theme(),
                requireNonNullElse(facts.legalBasis(), List.<LegalReference>of()),
                requireNonNull(part.text()),
                translation == null ? null : translation.text());
    }
}
