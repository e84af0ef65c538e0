package org.lanzarote.monitoring.analysis.source;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** Queries for the version of a round's questionnaire that is in force, which is the latest published one. */
interface CompiledQuestionQueries {

    /** The version, with the language in which its wording is authentic, and the title of its round. */
    record VersionInForce(UUID id, Language authentic, BilingualText title) {}

    @HQL("select v.id, v.authentic, o.title from Questionnaire v join v.round o where o.number = :round"
            + " and v.publishedAt is not null and not exists (select 1 from Questionnaire w"
            + " where w.round = o and w.publishedAt is not null and w.number > v.number)")
    Optional<VersionInForce> inForce(int round);
}
