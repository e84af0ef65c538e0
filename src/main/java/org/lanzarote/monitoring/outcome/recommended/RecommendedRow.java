package org.lanzarote.monitoring.outcome.recommended;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.outcome.report.ReportStatus;
import org.lanzarote.monitoring.outcome.report.Theme;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** A recommendation to a Party as it is fetched. */
record RecommendedRow(
        int round,
        ReportStatus status,
        UUID id,
        String code,
        String rank,
        String chapter,
        String urgency,
        int urgencyRank,
        BilingualText urgencyLabel,
        AddresseeKind addresseeKind,
        List<String> addresseeParties,
        UUID text,
        Language language,
        @Nullable String theme,
        List<Theme> themes,
        List<LegalReference> legalBasis) {

    Addressee addressee() {
        return new Addressee(addresseeKind, addresseeParties);
    }

    /** The title of its theme, if it has one. */
    @Nullable BilingualText themeTitle() {
        return themes.stream()
                .filter(one -> one.key().equals(theme))
                .map(Theme::title)
                .findFirst()
                .orElse(null);
    }

    RecommendedPlace place() {
        return new RecommendedPlace(urgencyRank, round, rank, id);
    }
}
