package org.lanzarote.monitoring.analysis.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.citation.CitedText;

/** What becomes of a comment, as it was answered; the last answer counts. */
@Entity
@Immutable
class CommentAnswer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CommentPeriod period;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CommentedFinding commented;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    int number;

    @Enumerated(EnumType.STRING)
    CommentDisposition disposition;

    String reason;

    /** The wording that the finding had then, where the comment was taken up; null where the finding was withdrawn. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable CitedText text;

    Instant answeredAt;
    String answeredBy;

    protected CommentAnswer() {}

    CommentAnswer(
            CommentedFinding commented,
            int number,
            AnswerComment wish,
            @Nullable CitedText text,
            String by,
            Instant now) {
        this.period = commented.period;
        this.commented = commented;
        this.party = commented.party;
        this.number = number;
        this.disposition = wish.disposition();
        this.reason = wish.reason();
        this.text = text;
        this.answeredBy = by;
        this.answeredAt = now;
    }
}
