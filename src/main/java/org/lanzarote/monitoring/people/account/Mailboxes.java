package org.lanzarote.monitoring.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Knows where people are reached by e-mail, for other rooms; what the mail server refuses is noted with the account. */
@ApplicationScoped
public class Mailboxes {

    private final AccountRepository accounts;
    private final MailboxQueries queries;

    Mailboxes(AccountRepository accounts, MailboxQueries queries) {
        this.accounts = accounts;
        this.queries = queries;
    }

    /** Where the person with this login is reached now; nowhere, if the account is not in force. */
    public Optional<Mailbox> of(String login, Instant now) {
        return queries.of(login, now);
    }

    /** Notes that the mail server has refused this address for good. */
    public void refused(Mailbox mailbox, Instant now) {
        accounts.refuse(mailbox.login(), mailbox.address(), now);
    }
}
