package org.lanzarote.monitoring.children.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.UUID;
import org.lanzarote.monitoring.children.statement.ChildStatement;
import org.lanzarote.monitoring.children.statement.StatementGone;

/** The safeguarding officer's queue: what discloses abuse goes in, and leaves everybody else. No text is moved. */
@ApplicationScoped
public class DisclosureQueue {

    private final AbuseDisclosureRepository disclosures;
    private final Event<StatementGone> gone;

    DisclosureQueue(AbuseDisclosureRepository disclosures, Event<StatementGone> gone) {
        this.disclosures = disclosures;
        this.gone = gone;
    }

    /** One that is being reported, and was never seen by others. */
    public void receive(ChildStatement reported, DisclosureSource source, Instant now) {
        disclosures.persist(new AbuseDisclosure(reported, source, now));
    }

    /** One that was a statement until now; an extract that was made of it goes at once. */
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
