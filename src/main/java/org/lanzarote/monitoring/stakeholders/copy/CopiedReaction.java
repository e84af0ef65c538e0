package org.lanzarote.monitoring.stakeholders.copy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;

/** A Party's reaction that is published with the submission, without what is withheld. */
@Entity
@Immutable
class CopiedReaction {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    SubmissionCopy copy;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    @Enumerated(EnumType.STRING)
    Language language;

    String text;

    /** The day on which it was written, which is all that everybody learns of the time. */
    Instant writtenAt;

    protected CopiedReaction() {}

    CopiedReaction(SubmissionCopy copy, Reaction reaction, String shown) {
        this.copy = copy;
        this.party = reaction.party();
        this.language = reaction.language;
        this.text = shown;
        this.writtenAt = reaction.writtenAt.truncatedTo(ChronoUnit.DAYS);
    }
}
