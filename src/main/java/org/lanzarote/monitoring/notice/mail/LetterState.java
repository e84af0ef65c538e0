package org.lanzarote.monitoring.notice.mail;

/** What became of a letter. */
enum LetterState {
    WAITING,
    SENT,

    /** The mail server does not take the address. */
    REFUSED,

    /** Its reader is not in force any more, or may not see what happened any more. */
    LAPSED
}
