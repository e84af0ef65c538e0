package org.lanzarote.monitoring.replies.publication;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** A take-down: passages that were public and are public no longer, on record for good. */
@Entity
@Immutable
class TakeDown {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Reply reply;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    /** The number of the take-down within its reply. */
    int number;

    /** The submission that was the last public one. */
    int submission;

    /** The submission at whose publication it was withheld, where that is the reason. */
    @Nullable Integer atPublicationOf;

    @Nullable String reason;

    /** Whether it also holds in texts of the report that do not cite the answer. */
    boolean everywhere;

    Instant takenAt;
    String takenBy;

    @OneToMany(mappedBy = "takeDown", cascade = CascadeType.PERSIST)
    List<TakenDownPassage> passages = new ArrayList<>();

    protected TakeDown() {}

    /** Records what the Secretariat takes down by itself. */
    TakeDown(Reply reply, TakeDownReply wish, String by, Instant now) {
        this(reply, by, now);
        this.reason = wish.reason();
        this.everywhere = wish.everywhere();
    }

    /** Records what is withheld when this later submission is published. */
    TakeDown(Reply reply, int atPublicationOf, String by, Instant now) {
        this(reply, by, now);
        this.atPublicationOf = atPublicationOf;
    }

    private TakeDown(Reply reply, String by, Instant now) {
        this.reply = reply;
        this.party = reply.party();
        this.number = reply.takeDown();
        this.submission = reply.requirePublished();
        this.takenAt = now;
        this.takenBy = by;
    }

    /** Adds what was public with these submissions. */
    void add(Withhold withheld, List<Integer> submissions) {
        passages.add(new TakenDownPassage(this, withheld, submissions));
    }
}
