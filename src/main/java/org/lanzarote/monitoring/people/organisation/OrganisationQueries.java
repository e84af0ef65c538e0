package org.lanzarote.monitoring.people.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Queries for organisations, for the Secretariat alone. */
interface OrganisationQueries {

    String VIEW = "select id, version, name, kind, about, contact.given, contact.family, contact.email,"
            + " contact.language, status, registeredAt, decidedAt, reason from Organisation where ";

    @HQL(VIEW + "id > :after and (:status is null or status = :status) order by id")
    List<OrganisationView> organisations(UUID after, @Nullable OrganisationStatus status, Page page);

    @HQL(VIEW + "id = :id")
    Optional<OrganisationView> organisation(UUID id);
}
