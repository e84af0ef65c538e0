package org.lanzarote.monitoring.account;

/** Who logs in with an account. */
enum AccountKind {
    PERSON,
    SYSTEM
}
