package org.lanzarote.monitoring.outcome.translation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.language.Language;

/** Loads translations to change; the calling code holds the report, so that no text changes meanwhile. */
@ApplicationScoped
class TextTranslationRepository implements PanacheRepositoryBase<TextTranslation, UUID> {

    /** The translation of a text whose words are to be written: a new one, or the present one with a further revision. */
    TextTranslation toWrite(Report report, UUID history, Language language) {
        var present = find("history = ?1 and language = ?2", history, language).<TextTranslation>singleResultOptional();
        present.ifPresent(TextTranslation::revise);
        return present.orElseGet(() -> new TextTranslation(report, history, language));
    }

    TextTranslation require(UUID history, Language language) {
        return find("history = ?1 and language = ?2", history, language).singleResult();
    }

    /** Keeps the words that were confirmed, which documents print from now. */
    void keepConfirmed(TextTranslation translation, String by, Instant now) {
        getEntityManager()
                .createQuery(
                        "from ConfirmedTranslation where history = ?1 and language = ?2", ConfirmedTranslation.class)
                .setParameter(1, translation.history)
                .setParameter(2, translation.language)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        confirmed -> confirmed.take(translation, by, now),
                        () -> keepFirst(new ConfirmedTranslation(translation, by, now)));
    }

    /** Keeps the words that were confirmed first, of a text that has no others. */
    void keepFirst(ConfirmedTranslation confirmed) {
        getEntityManager().persist(confirmed);
    }
}
