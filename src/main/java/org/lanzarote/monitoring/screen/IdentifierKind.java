package org.lanzarote.monitoring.screen;

/** What in a text may tell who somebody is. */
public enum IdentifierKind {
    /** Of a person, after a title or what somebody is to the writer. */
    NAME,
    PHONE,
    E_MAIL,
    /** Where somebody lives. */
    ADDRESS,
    /** By its name or number. */
    SCHOOL,
    /** An account in a social network, messenger or game. */
    HANDLE,
    DATE_OF_BIRTH,
    URL
}
