package org.lanzarote.monitoring.analysis.codebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.preparation.round.Round;

/** A code of a round's codebook as it stands now: what findings and codings point to. */
@Entity
public class Code {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Round round;

    @Column(updatable = false)
    String key;

    /** The place in the codebook. */
    int ordinal;

    /** Whether it stays where it was given, and is given no more. */
    boolean retired;

    protected Code() {}

    Code(Round round, String key) {
        this.round = round;
        this.key = key;
    }

    void stand(int place, CodeEntry entry) {
        ordinal = place;
        retired = entry.retired();
    }

    public UUID id() {
        return id;
    }

    public String key() {
        return key;
    }

    /** The place in the codebook. */
    public int ordinal() {
        return ordinal;
    }

    public boolean isRetired() {
        return retired;
    }
}
