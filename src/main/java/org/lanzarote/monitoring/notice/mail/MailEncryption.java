package org.lanzarote.monitoring.notice.mail;

/** How the way to the mail server is encrypted. */
enum MailEncryption {
    /** From the first byte. */
    TLS,

    /** Once both are ready for it, and else not at all. */
    STARTTLS,

    /** Not: for a mail server on the same machine. */
    NONE
}
