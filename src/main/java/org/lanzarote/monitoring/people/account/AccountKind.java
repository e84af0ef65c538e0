package org.lanzarote.monitoring.people.account;

/** The kinds of accounts: of people and of systems. */
enum AccountKind {
    PERSON,
    SYSTEM
}
