package org.lanzarote.monitoring.children.extract;

import static org.lanzarote.monitoring.platform.problem.ProblemType.EXTRACT_STATE;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.session.StatementMedium;
import org.lanzarote.monitoring.children.statement.ConfirmedStatement;
import org.lanzarote.monitoring.platform.language.Language;

/** An edited text that the safeguarding officer made from a confirmed statement. */
@Entity
class ChildExtract {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    UUID id;

    @Version
    int version;

    int roundNumber;

    /** The statement it was made from, which only the safeguarding officer sees. */
    UUID statementId;

    @Nullable String question;

    String chapter;

    @Enumerated(EnumType.STRING)
    StatementMedium medium;

    @Enumerated(EnumType.STRING)
    Language language;

    /** The text; null once it is withdrawn. */
    @Nullable String text;

    @Enumerated(EnumType.STRING)
    ExtractState state = ExtractState.CONFIRMED;

    Instant madeAt;

    @Nullable Instant publishedAt;

    @Nullable Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    @Nullable ExtractResolution resolution;

    @Nullable Instant resolvedAt;

    @Nullable String resolvedBy;

    protected ChildExtract() {}

    ChildExtract(int round, ConfirmedStatement of, MakeExtract wish, Instant now) {
        this.roundNumber = round;
        this.statementId = of.id();
        this.question = of.question();
        this.chapter = of.chapter();
        this.medium = of.medium();
        this.language = wish.language();
        this.text = wish.text();
        this.madeAt = now;
    }

    void revise(ReviseExtract wish) {
        require(ExtractState.CONFIRMED);
        language = wish.language();
        text = wish.text();
    }

    void publish(Instant now) {
        require(ExtractState.CONFIRMED);
        state = ExtractState.PUBLISHED;
        publishedAt = now;
    }

    /** Withdraws the extract: its text is erased for good, the record stays, since texts may cite it. */
    void withdraw(Instant now) {
        state = ExtractState.WITHDRAWN;
        withdrawnAt = now;
        text = null;
    }

    /** Records what the editor did about the texts that cite it. */
    void resolve(ExtractResolution how, String by, Instant now) {
        require(ExtractState.WITHDRAWN);
        resolution = how;
        resolvedAt = now;
        resolvedBy = by;
    }

    private void require(ExtractState needed) {
        if (state != needed || resolution != null) {
            throw EXTRACT_STATE.because(
                    (resolution == null ? ExtractMessage.EXTRACT_STANDS : ExtractMessage.EXTRACT_RESOLVED).with(state));
        }
    }
}
