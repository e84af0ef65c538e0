package org.lanzarote.monitoring.people.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Queries for invitations, for the Secretariat alone. */
interface InvitationQueries {

    String ROW = "select id, version, name, kind, email, language, validUntil, state, invitedAt, invitedBy, secretAt,"
            + " closedAt, organisation, reason from OrganisationInvitation where ";

    @HQL(ROW
            + "id > :after and (:stored is null or state = :stored) and validUntil >= :validAt and validUntil < :overAt"
            + " order by id")
    List<InvitationRow> invitations(
            UUID after, @Nullable InvitationState stored, Instant validAt, Instant overAt, Page page);

    @HQL(ROW + "id = :id")
    Optional<InvitationRow> invitation(UUID id);
}
