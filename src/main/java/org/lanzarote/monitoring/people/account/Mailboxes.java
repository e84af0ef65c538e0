package org.lanzarote.monitoring.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Knows where people are reached by e-mail, for other rooms; what the mail server refuses is noted with the account. */
@ApplicationScoped
public class Mailboxes {

    private final AccountRepository accounts;
    private final MailboxQueries queries;
    private final FormerAddresses former;

    Mailboxes(AccountRepository accounts, MailboxQueries queries, FormerAddresses former) {
        this.accounts = accounts;
        this.queries = queries;
        this.former = former;
    }

    /** Where the person with this login is reached now; nowhere, if the account is not in force. */
    public Optional<Mailbox> of(String login, Instant now) {
        return queries.of(login, now);
    }

    /** Notes that the mail server has refused this address for good. */
    public void refused(Mailbox mailbox, Instant now) {
        accounts.refuse(mailbox.login(), mailbox.address(), now);
    }

    /** The addresses that were left, and of which no letter was made. */
    public List<LeftAddress> left() {
        return former.left();
    }

    /** Takes one to make its letter; whether nobody else has. */
    public boolean take(LeftAddress left) {
        return former.take(left.key());
    }

    /** Where the person was reached before; nowhere, once that was told. */
    public Optional<Mailbox> left(UUID key) {
        return former.of(key);
    }

    /** Keeps a former address no longer. */
    public void forget(UUID key) {
        former.forget(key);
    }

    /** Keeps no former address where none is told. */
    public void forgetAll() {
        former.forgetAll();
    }
}
