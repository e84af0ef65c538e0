package org.lanzarote.monitoring.organisation;

/** Told within the transaction that approves an organisation; whoever cannot follow ends it. */
public record OrganisationApproved(String organisation, Contact contact) {}
