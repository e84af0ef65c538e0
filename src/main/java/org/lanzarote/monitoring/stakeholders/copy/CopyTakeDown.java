package org.lanzarote.monitoring.stakeholders.copy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** A take-down from a published copy: passages that everybody read and reads no longer, on record for good. */
@Entity
@Immutable
class CopyTakeDown {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    SubmissionCopy copy;

    /** The number of the take-down within its submission. */
    int number;

    String reason;
    Instant takenAt;
    String takenBy;

    /** Whether it also holds in texts of the report that do not cite the submission. */
    boolean everywhere;

    @ElementCollection
    @CollectionTable(name = "copy_taken_down_passage", joinColumns = @JoinColumn(name = "take_down_id"))
    @OrderColumn(name = "ordinal")
    List<Withhold> withheld = new ArrayList<>();

    protected CopyTakeDown() {}

    CopyTakeDown(SubmissionCopy copy, int number, TakeDownSubmission wish, String by, Instant now) {
        this.copy = copy;
        this.number = number;
        this.reason = wish.reason();
        this.everywhere = wish.everywhere();
        this.takenAt = now;
        this.takenBy = by;
    }
}
