package org.lanzarote.monitoring.analysis.withdrawal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CitedText;

/** The record that something was taken away, why and by whom. What was taken away stays and points to it. */
@Entity
public class WithdrawnPart {

    /** The condition on a table that only what stands is read, wherever it is asked for. */
    public static final String STANDS = "withdrawn_id is null";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    int roundNumber;

    @Enumerated(EnumType.STRING)
    PartKind kind;

    /** The key that it had. */
    String key;

    /** What it said; a place says nothing of its own. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable CitedText text;

    String reason;
    String withdrawnBy;
    Instant withdrawnAt;

    protected WithdrawnPart() {}
}
