package org.lanzarote.monitoring.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of organisation speaks. */
@Schema(description = "What kind of organisation speaks")
public enum OrganisationKind {
    NGO,
    NATIONAL_HUMAN_RIGHTS_INSTITUTION,
    OMBUDSPERSON,
    INTERNATIONAL_BODY,
    ACADEMIC,
    PRIVATE_SECTOR,
    OTHER
}
