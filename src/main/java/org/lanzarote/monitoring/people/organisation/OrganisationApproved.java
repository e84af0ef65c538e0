package org.lanzarote.monitoring.people.organisation;

/**
 * An event: an organisation was approved, and by whom. It is fired in the transaction; an observer that fails ends
 * it.
 */
public record OrganisationApproved(String organisation, Contact contact, String by) {}
