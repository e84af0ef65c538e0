package org.lanzarote.monitoring.questionnaire;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lanzarote.monitoring.question.Audience;
import org.lanzarote.monitoring.question.Item;
import org.lanzarote.monitoring.question.Items;

/** What published versions ask of Parties: it never changes, so each is read once and then kept at hand. */
@ApplicationScoped
public class PublishedItems {

    private static final int VERSIONS = 50;

    private final Cache<UUID, Items> atHand =
            Caffeine.newBuilder().maximumSize(VERSIONS).build();
    private final QuestionnaireRepository questionnaires;

    PublishedItems(QuestionnaireRepository questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** The items of the version that something is bound to, without loading that version itself. */
    public Items of(Questionnaire published) {
        var em = questionnaires.getEntityManager();
        return of((UUID) em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(published));
    }

    /** The items of the published version with this id. */
    public Items of(UUID id) {
        return atHand.get(id, this::read);
    }

    private Items read(UUID id) {
        var all = Items.of(questionnaires
                .getEntityManager()
                .createQuery("select content from Question where questionnaire.id = ?1 order by ordinal", Item.class)
                .setParameter(1, id)
                .getResultList());
        return all.seenBy(Audience.STATE);
    }
}
