package org.lanzarote.monitoring.stakeholders.copy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;

/** A Party's reaction to what was forwarded to it, which never changes. */
@Entity
@Immutable
public class Reaction {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    SubmissionCopy copy;

    /** The number of the reaction to its copy. */
    int number;

    @Enumerated(EnumType.STRING)
    Language language;

    String text;
    Instant writtenAt;
    String writtenBy;

    protected Reaction() {}

    public Reaction(SubmissionCopy to, int number, WriteReaction wish, String by, Instant now) {
        this.copy = to;
        this.number = number;
        this.language = wish.language();
        this.text = wish.text();
        this.writtenBy = by;
        this.writtenAt = now;
    }

    /** The number of the reaction to its copy. */
    public int number() {
        return number;
    }

    Party party() {
        return Objects.requireNonNull(copy.party);
    }

    /** The key that names it where passages are withheld; the reactions of a Party share it. */
    String key() {
        return PublicPassage.reaction(party().iso3());
    }

    GivenAnswer given() {
        return new GivenAnswer(AnswerContent.NONE, text);
    }
}
