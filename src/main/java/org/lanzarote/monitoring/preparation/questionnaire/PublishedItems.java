package org.lanzarote.monitoring.preparation.questionnaire;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lanzarote.monitoring.preparation.question.Audience;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Items;

/** The items of published versions for each audience. They never change, so each version is read once and cached. */
@ApplicationScoped
public class PublishedItems {

    private static final int VERSIONS = 50;

    private final Cache<VersionForAudience, Items> atHand =
            Caffeine.newBuilder().maximumSize(VERSIONS).build();
    private final Cache<UUID, Items> whole =
            Caffeine.newBuilder().maximumSize(VERSIONS).build();
    private final QuestionnaireRepository questionnaires;

    PublishedItems(QuestionnaireRepository questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** The items that a version puts to Parties; the version itself is not loaded. */
    public Items of(Questionnaire published) {
        return of(published, Audience.STATE);
    }

    /** The items that a version puts to this audience; the version itself is not loaded. */
    public Items of(Questionnaire published, Audience audience) {
        var em = questionnaires.getEntityManager();
        return of((UUID) em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(published), audience);
    }

    /** The items that the published version with this id puts to Parties. */
    public Items of(UUID id) {
        return of(id, Audience.STATE);
    }

    /** The items that the published version with this id puts to this audience. */
    public Items of(UUID id, Audience audience) {
        return atHand.get(new VersionForAudience(id, audience), asked -> all(id).seenBy(audience));
    }

    /** All items of the published version with this id, whomever they are put to. */
    public Items all(UUID id) {
        return whole.get(id, this::read);
    }

    private Items read(UUID version) {
        return Items.of(questionnaires
                .getEntityManager()
                .createQuery("select content from Question where questionnaire.id = ?1 order by ordinal", Item.class)
                .setParameter(1, version)
                .getResultList());
    }

    /** One version, as one audience sees it. */
    private record VersionForAudience(UUID version, Audience audience) {}
}
