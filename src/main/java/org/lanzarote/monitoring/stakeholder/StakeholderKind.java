package org.lanzarote.monitoring.stakeholder;

/** What kind of organisation speaks. */
enum StakeholderKind {
    NGO,
    NATIONAL_HUMAN_RIGHTS_INSTITUTION,
    OMBUDSPERSON,
    INTERNATIONAL_BODY,
    ACADEMIC,
    PRIVATE_SECTOR,
    OTHER
}
