package org.lanzarote.monitoring.notice.mail;

import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.preparation.questionnaire.Questionnaire;

/** Queries for the questionnaire that a Party's reply answers. */
interface SectionQueries {

    @HQL("select q from Reply r join r.questionnaire q where r.round.number = :round and r.party.iso3 = :party")
    Optional<Questionnaire> questionnaire(int round, String party);
}
