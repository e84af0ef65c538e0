package org.lanzarote.monitoring.outcome.translation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citation.TextRevised;
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

    /** Translations hold for a text of which nothing but links has changed. */
    void keep(@Observes TextRevised revised) {
        if (revised.sameWords()) {
            update(
                    "ofRevision = ?1 where history = ?2 and ofRevision = ?3",
                    revised.number(),
                    revised.history(),
                    revised.number() - 1);
            getEntityManager()
                    .createQuery("update ConfirmedTranslation set ofRevision = ?1 where history = ?2 and ofRevision = ?3")
                    .setParameter(1, revised.number())
                    .setParameter(2, revised.history())
                    .setParameter(3, revised.number() - 1)
                    .executeUpdate();
        }
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
