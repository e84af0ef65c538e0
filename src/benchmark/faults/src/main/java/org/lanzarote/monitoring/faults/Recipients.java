package org.lanzarote.monitoring.faults;

import java.io.IOException;
import java.util.Map;

/** Whom the service tells by itself: a mail server, and the systems of the Parties at work. */
final class Recipients {

    private final Mailbox mailbox = new Mailbox();
    private final Systems systems;
    private final String begin;

    /** From now on both instances tell them. */
    Recipients(Site site) throws Exception {
        systems = new Systems(site.folder());
        site.settings().putAll(systems.settings());
        site.settings().putAll(mail());
        RollingRestart.renew(site);
        try (var records = site.owner()) {
            begin = Errands.lastEvent(records);
        }
        systems.register(site.api());
    }

    Mailbox mailbox() {
        return mailbox;
    }

    Systems systems() {
        return systems;
    }

    /** The number of the last event that they are not told. */
    String begin() {
        return begin;
    }

    void leave() throws IOException {
        mailbox.line().leave();
        systems.leave();
    }

    void comeBack() throws IOException {
        mailbox.line().comeBack();
        systems.comeBack();
    }

    void setSilent(boolean silent) {
        mailbox.setSilent(silent);
        systems.setSilent(silent);
    }

    private Map<String, String> mail() {
        return Map.of(
                "MAIL_FROM", "monitoring@example.org",
                "MAIL_HOST", "127.0.0.1",
                "MAIL_PORT", Integer.toString(mailbox.line().port()),
                "MAIL_ENCRYPTION", "NONE",
                "MAIL_ANSWERS_WITHIN", "3S",
                "MAIL_SENT_EVERY", "1S",
                "MAIL_EVENTS_READ_EVERY", "1S");
    }
}
