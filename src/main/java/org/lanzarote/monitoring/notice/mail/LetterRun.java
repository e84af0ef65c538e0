package org.lanzarote.monitoring.notice.mail;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.account.Mailbox;
import org.lanzarote.monitoring.people.account.Mailboxes;
import org.lanzarote.monitoring.platform.access.Acting;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/**
 * Sends one letter. It is claimed before it is handed over and noted as sent right after; between the two lies the one moment
 * in which an instance that dies leaves it open whether the mail server has it, and then it goes out again, as the same message.
 */
@ApplicationScoped
class LetterRun {

    /** What came of claiming a letter: what is handed over to whom, or that it is over, or that another instance has it. */
    private record Claim(
            boolean over, @Nullable Mailbox to, @Nullable LetterText text) {

        static final Claim OVER = new Claim(true, null, null);
        static final Claim ELSEWHERE = new Claim(false, null, null);
    }

    private final EntityManager em;
    private final Postman postman;
    private final Acting acting;
    private final EventReading events;
    private final Mailboxes mailboxes;
    private final OfficeMailboxes offices;
    private final LetterWriting writing;
    private final MailServer server;
    private final List<LetterCondition> conditions;
    private final Clock clock;

    LetterRun(
            EntityManager em,
            Postman postman,
            Acting acting,
            EventReading events,
            Mailboxes mailboxes,
            OfficeMailboxes offices,
            LetterWriting writing,
            MailServer server,
            @All List<LetterCondition> conditions,
            Clock clock) {
        this.em = em;
        this.postman = postman;
        this.acting = acting;
        this.events = events;
        this.mailboxes = mailboxes;
        this.offices = offices;
        this.writing = writing;
        this.server = server;
        this.conditions = conditions;
        this.clock = clock;
    }

    /** Sends it, if it waits; false, if another instance has it still. What the mail server does not do is thrown. */
    boolean send(UUID key) {
        var letter = postman.told(() -> em.find(Letter.class, key));
        if (letter == null || letter.state != LetterState.WAITING) {
            return true;
        }
        if (!concerns(letter)) {
            end(key, LetterState.LAPSED, null);
            return true;
        }
        var claim = postman.told(() -> claim(key));
        if (claim.to() != null && claim.text() != null) {
            hand(key, claim.to(), claim.text());
        }
        return claim.over();
    }

    /** Whether its reader may still see what happened. */
    private boolean concerns(Letter letter) {
        if (letter.account == null || letter.eventId == null) {
            return true;
        }
        var event = letter.eventId;
        try {
            return acting.as(
                    letter.account, () -> QuarkusTransaction.requiringNew().call(() -> events.isThere(event)));
        } catch (ProblemException e) {
            Log.debugf("The letter %s lapses: %s", letter.id, e.getMessage());
            return false;
        }
    }

    private Claim claim(UUID key) {
        var letter = em.find(Letter.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (letter.state != LetterState.WAITING) {
            return Claim.OVER;
        }
        if (!letter.claim(clock.instant())) {
            return Claim.ELSEWHERE;
        }
        var mailbox = holds(letter) ? mailbox(letter).orElse(null) : null;
        if (mailbox == null || mailbox.refused()) {
            letter.end(mailbox == null ? LetterState.LAPSED : LetterState.REFUSED, clock.instant());
            return Claim.OVER;
        }
        return new Claim(true, mailbox, writing.write(letter.kind, letter.facts, mailbox.language()));
    }

    private boolean holds(Letter letter) {
        return conditions.stream()
                .filter(condition -> condition.kind() == letter.kind)
                .allMatch(condition -> condition.holds(letter.facts));
    }

    private Optional<Mailbox> mailbox(Letter letter) {
        if (letter.office != null) {
            return offices.of(letter.office);
        }
        if (letter.facts.former().isPresent()) {
            return letter.facts.former().flatMap(mailboxes::left);
        }
        return letter.account == null ? Optional.empty() : mailboxes.of(letter.account, clock.instant());
    }

    private void hand(UUID key, Mailbox to, LetterText text) {
        boolean taken;
        try {
            taken = server.takes(key, to.address(), text);
        } catch (MessagingException e) {
            postman.told(() -> giveBack(key));
            throw new MailServerFailed(e);
        }
        end(key, taken ? LetterState.SENT : LetterState.REFUSED, taken ? null : to);
    }

    private boolean giveBack(UUID key) {
        em.find(Letter.class, key).giveBack();
        return true;
    }

    private void end(UUID key, LetterState how, @Nullable Mailbox refused) {
        postman.told(() -> {
            var letter = em.find(Letter.class, key);
            letter.end(how, clock.instant());
            letter.facts.former().ifPresent(mailboxes::forget);
            if (refused != null) {
                mailboxes.refused(refused, clock.instant());
            }
            return true;
        });
    }
}
