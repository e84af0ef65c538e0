package org.lanzarote.monitoring.children.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.UUID;
import org.lanzarote.monitoring.children.statement.ChildStatement;
import org.lanzarote.monitoring.children.statement.StatementGone;

/**
 * The safeguarding officer's queue of disclosures. A statement that enters it is hidden from everybody else; no text
 * is moved.
 */
@ApplicationScoped
public class DisclosureQueue {

    private final AbuseDisclosureRepository disclosures;
    private final Event<StatementGone> gone;

    DisclosureQueue(AbuseDisclosureRepository disclosures, Event<StatementGone> gone) {
        this.disclosures = disclosures;
        this.gone = gone;
    }

    /** Receives a statement that is being reported now and that others have never seen. */
    public void receive(ChildStatement reported, DisclosureSource source, Instant now) {
        disclosures.persist(new AbuseDisclosure(reported, source, now));
    }

    /** Receives an existing statement; an extract made from it is withdrawn at once. */
    public void flag(ChildStatement statement, DisclosureSource source, Instant now) {
        if (statement.isDisclosed()) {
            return;
        }
        statement.disclose();
        disclosures
                .findByIdOptional(statement.id())
                .ifPresentOrElse(
                        dismissed -> dismissed.receiveAgain(source, now),
                        () -> disclosures.persist(new AbuseDisclosure(statement, source, now)));
        gone.fire(new StatementGone(statement.id(), now));
    }

    /** Whether the statement is kept until a disclosure has been handled. */
    boolean holds(UUID statement) {
        return disclosures
                .findByIdOptional(statement)
                .filter(AbuseDisclosure::holds)
                .isPresent();
    }
}
