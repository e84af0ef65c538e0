package org.lanzarote.monitoring.notice.mail;

import jakarta.mail.MessagingException;

/** That the mail server did not take a letter, so that it is tried again. What it said may name the address, and stays out of logs. */
final class MailServerFailed extends RuntimeException {

    MailServerFailed(MessagingException cause) {
        super(cause.getClass().getSimpleName());
    }
}
