package org.lanzarote.monitoring.people.account;

/** That a system with this login was revoked, for those who have things of it. */
public record SystemRevoked(String login) {}
