package org.lanzarote.monitoring.stakeholders.copy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.preparation.questionnaire.Question;

/** A copied comment of a stakeholder on a Party, without what is withheld. */
@Entity
@Immutable
class CopiedComment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    SubmissionCopy copy;

    int ordinal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    /** The number of the Party's published submission that it is on. */
    @Nullable Integer ofSubmission;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Question question;

    String text;

    protected CopiedComment() {}

    CopiedComment(SubmissionCopy copy, CommentPassage of, String shown) {
        this.copy = copy;
        this.ordinal = of.number();
        this.party = of.party();
        this.ofSubmission = of.ofSubmission();
        this.question = of.question();
        this.text = shown;
    }
}
