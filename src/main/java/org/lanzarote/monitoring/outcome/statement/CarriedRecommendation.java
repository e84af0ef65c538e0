package org.lanzarote.monitoring.outcome.statement;

import java.util.List;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.outcome.recommendation.DraftRecommendation;

/** A recommendation that a statement may carry: its code, the term of its urgency and whom it addresses. */
public record CarriedRecommendation(String code, String urgency, AddresseeKind kind, List<String> parties) {

    public CarriedRecommendation(DraftRecommendation wish) {
        this(
                wish.code(),
                wish.urgency(),
                wish.addressee().kind(),
                wish.addressee().parties());
    }

    public Addressee addressee() {
        return new Addressee(kind, parties);
    }
}
