package org.lanzarote.monitoring.stakeholders.submission;

import java.time.Instant;
import java.util.UUID;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.platform.language.Language;

/** The part of the sealed form besides answers, comments and attachments. */
public record SealedStakeholderHead(
        int round,
        UUID submission,
        String organisation,
        OrganisationKind organisationKind,
        Language language,
        int questionnaireVersion,
        Instant submittedAt,
        String account,
        String name,
        Instant due,
        boolean late) {}
