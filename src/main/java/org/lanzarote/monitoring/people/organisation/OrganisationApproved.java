package org.lanzarote.monitoring.people.organisation;

/** Told within the transaction that approves an organisation, with who approved; whoever cannot follow ends it. */
public record OrganisationApproved(String organisation, Contact contact, String by) {}
