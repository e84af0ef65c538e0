package org.lanzarote.monitoring.children.disclosure;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DISCLOSURE_STATE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.statement.ChildStatement;

/** Records that a statement discloses abuse, or may, and how this is handled. It has no field for what was said. */
@Entity
class AbuseDisclosure {

    private static final int MOST_STEPS = 100;

    @Id
    UUID statementId;

    @Version
    int version;

    int roundNumber;

    @Enumerated(EnumType.STRING)
    DisclosureSource source;

    @Enumerated(EnumType.STRING)
    DisclosureState state = DisclosureState.OPEN;

    Instant receivedAt;

    @Nullable Instant closedAt;

    /** The time at which the statement's text is to be erased. */
    @Nullable Instant eraseAt;

    @Nullable Instant erasedAt;

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "abuse_disclosure_statement_id"))
    @OrderColumn(name = "ordinal")
    List<StepTaken> steps = new ArrayList<>();

    protected AbuseDisclosure() {}

    AbuseDisclosure(ChildStatement statement, DisclosureSource source, Instant now) {
        this.statementId = statement.id();
        this.roundNumber = statement.roundNumber();
        this.source = source;
        this.receivedAt = now;
    }

    /** Opens a dismissed disclosure again. */
    void receiveAgain(DisclosureSource from, Instant now) {
        if (state == DisclosureState.DISMISSED) {
            state = DisclosureState.OPEN;
            source = from;
            receivedAt = now;
        }
    }

    void take(HandlingStep step, LocalDate on, String by, Instant now) {
        requireOpen();
        steps.add(new StepTaken(step, on, now, by));
    }

    /** Closes the disclosure; the statement's text is kept for this long after that. */
    void close(Duration kept, Instant now) {
        if (steps.stream()
                .map(StepTaken::step)
                .noneMatch(EnumSet.of(HandlingStep.REFERRED, HandlingStep.REPORTED_TO_AUTHORITY)::contains)) {
            throw DISCLOSURE_STATE.because(DisclosureMessage.NOT_REFERRED_YET);
        }
        state = DisclosureState.CLOSED;
        closedAt = now;
        eraseAt = now.plus(kept);
    }

    void dismiss() {
        state = DisclosureState.DISMISSED;
    }

    void erased(Instant now) {
        state = DisclosureState.ERASED;
        erasedAt = now;
    }

    /** The text was erased before, after a handling that a restored database does not know. */
    void erasedAgain(Instant now) {
        if (holds()) {
            eraseAt = eraseAt == null ? now : eraseAt;
            erased(now);
        }
    }

    /** Whether the disclosure keeps the statement from being erased. */
    boolean holds() {
        return state == DisclosureState.OPEN || state == DisclosureState.CLOSED;
    }

    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    static boolean takesSteps(DisclosureState state, int steps) {
        return state == DisclosureState.OPEN && steps < MOST_STEPS;
    }

    private void requireOpen() {
        if (!takesSteps(state, steps.size())) {
            throw DISCLOSURE_STATE.because(DisclosureMessage.DISCLOSURE_STANDS.with(state, steps.size()));
        }
    }
}
