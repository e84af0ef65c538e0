package org.lanzarote.monitoring.notice.mail;

/** The offices that are held by accounts of which this service knows no address, and that are reached at one mailbox. */
enum Office {
    SECRETARIAT,
    SAFEGUARDING_OFFICER
}
