package org.lanzarote.monitoring.people.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of organisations. */
@Schema(
        description = "Kind of organisation. NGO: non-governmental organisation. NATIONAL_HUMAN_RIGHTS_INSTITUTION:"
                + " established by law to protect human rights. OMBUDSPERSON: of children or in general. "
                + "INTERNATIONAL_OR_EUROPEAN_BODY: of the United Nations, the Council of Europe, the European "
                + "Union or another organisation of States. ACADEMIC: university or research institute. "
                + "PRIVATE_SECTOR: company or association of companies. OTHER: none of these")
public enum OrganisationKind {
    NGO,
    NATIONAL_HUMAN_RIGHTS_INSTITUTION,
    OMBUDSPERSON,
    INTERNATIONAL_OR_EUROPEAN_BODY,
    ACADEMIC,
    PRIVATE_SECTOR,
    OTHER
}
