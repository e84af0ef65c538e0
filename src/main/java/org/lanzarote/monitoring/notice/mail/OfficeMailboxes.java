package org.lanzarote.monitoring.notice.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lanzarote.monitoring.people.account.Mailbox;

/** Knows the mailboxes of offices, which the installation sets. */
@ApplicationScoped
class OfficeMailboxes {

    private final MailSettings settings;

    OfficeMailboxes(MailSettings settings) {
        this.settings = settings;
    }

    Optional<Mailbox> of(Office office) {
        var address = switch (office) {
            case SECRETARIAT -> settings.secretariat();
            case SAFEGUARDING_OFFICER -> settings.safeguardingOfficer();
        };
        return address.map(set -> new Mailbox("", set, settings.language(), false));
    }
}
