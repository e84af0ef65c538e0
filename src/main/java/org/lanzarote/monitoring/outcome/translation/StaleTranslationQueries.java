package org.lanzarote.monitoring.outcome.translation;

import java.util.Collection;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for translations of another wording, and the change of those whose labels read otherwise. */
interface StaleTranslationQueries {

    @HQL("update TextTranslation set version = version + 1 where text.id in :texts")
    int retag(Collection<UUID> texts);
}
