package org.lanzarote.monitoring.replies.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** A passage, a whole answer or a file that was taken down, and the published submissions that it stood in. */
@Entity
@Immutable
class TakenDownPassage {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    TakeDown takeDown;

    int ordinal;
    Withhold withheld;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<Integer> submissions;

    protected TakenDownPassage() {}

    TakenDownPassage(TakeDown takeDown, Withhold withheld, List<Integer> submissions) {
        this.takeDown = takeDown;
        this.ordinal = takeDown.passages.size();
        this.withheld = withheld;
        this.submissions = submissions;
    }
}
