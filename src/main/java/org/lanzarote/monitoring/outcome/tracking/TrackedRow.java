package org.lanzarote.monitoring.outcome.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.outcome.report.Theme;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** A public recommendation as it is fetched. */
record TrackedRow(
        int change,
        Instant changedAt,
        UUID id,
        int round,
        UUID report,
        String reference,
        Language language,
        LocalDate adoptedOn,
        Instant publishedAt,
        String code,
        String chapter,
        UrgencyTerm urgency,
        AddresseeKind addresseeKind,
        List<String> addresseeParties,
        UUID text,
        @Nullable String theme,
        List<Theme> themes,
        List<LegalReference> legalBasis) {

    ChangePlace changePlace() {
        return new ChangePlace(change, id);
    }

    Addressee addressee() {
        return new Addressee(addresseeKind, addresseeParties);
    }

    /** Its place in editions. */
    String place() {
        return "/recommendations/" + code;
    }

    TrackedRecommendation tell(List<Integer> correctedIn, List<TrackedText> texts) {
        int edition = correctedIn.isEmpty() ? 1 : correctedIn.get(correctedIn.size() - 1);
        return in(edition, correctedIn, addressee(), urgency, chapter, titled(theme), legalBasis, texts);
    }

    /** As it reads in an edition. */
    TrackedRecommendation in(
            int edition,
            List<Integer> correctedIn,
            Addressee addressee,
            UrgencyTerm term,
            String numeral,
            @Nullable Theme of,
            List<LegalReference> basis,
            List<TrackedText> texts) {
        var report = "/rounds/" + round + "/report";
        return new TrackedRecommendation(
                id,
                "/recommendations/" + id,
                change,
                changedAt,
                round,
                code,
                report + place(),
                numeral,
                reference,
                adoptedOn,
                publishedAt,
                edition,
                report + "/editions/" + edition,
                correctedIn,
                term,
                addressee,
                of,
                LegalReference.orNull(basis),
                texts);
    }

    @Nullable Theme titled(@Nullable String key) {
        return themes.stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
    }
}
