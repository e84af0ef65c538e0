package org.lanzarote.monitoring.outcome.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** A recommendation as an edition has it. */
public record EditedRecommendation(
        String code,
        String chapter,
        UrgencyTerm urgency,
        Addressee addressee,
        @Nullable String theme,
        List<LegalReference> legalBasis,
        TextWithCitations text,
        @Nullable TextWithCitations translation) {}
