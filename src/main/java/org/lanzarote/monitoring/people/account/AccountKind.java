package org.lanzarote.monitoring.people.account;

/** Who logs in with an account. */
enum AccountKind {
    PERSON,
    SYSTEM
}
