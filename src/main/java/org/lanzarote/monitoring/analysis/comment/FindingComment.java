package org.lanzarote.monitoring.analysis.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;

/** What a Party says to a finding, as it was saved; the last one is sent. */
@Entity
class FindingComment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    CommentPeriod period;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    CommentedFinding commented;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Party party;

    @Column(updatable = false)
    int number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    CommentKind kind;

    @Column(updatable = false)
    @Nullable String text;

    @Column(updatable = false)
    @Nullable String wording;

    @Column(updatable = false)
    Instant writtenAt;

    @Column(updatable = false)
    String writtenBy;

    /** Whether those who oversee read it. */
    boolean sent;

    protected FindingComment() {}

    FindingComment(CommentedFinding commented, int number, SaveComment wish, String by, Instant now) {
        this.period = commented.period;
        this.commented = commented;
        this.party = commented.party;
        this.number = number;
        this.kind = wish.kind();
        this.text = wish.text();
        this.wording = wish.wording();
        this.writtenBy = by;
        this.writtenAt = now;
    }
}
