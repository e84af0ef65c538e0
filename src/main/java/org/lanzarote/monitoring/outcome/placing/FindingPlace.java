package org.lanzarote.monitoring.outcome.placing;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.Finding;
import org.lanzarote.monitoring.analysis.withdrawal.WithdrawnPart;
import org.lanzarote.monitoring.outcome.chapter.Chapter;

/** The place of a finding in a report; a finding without one is not part of the report. */
@Entity
@SQLRestriction(WithdrawnPart.STANDS)
public class FindingPlace {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Chapter chapter;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    Finding finding;

    int place;

    @Nullable String heading;

    @Nullable String lead;

    /** Set when it is taken away; nothing shows it then. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable WithdrawnPart withdrawn;

    protected FindingPlace() {}

    public FindingPlace(Chapter chapter, Finding finding, PlaceObservation wish) {
        this.finding = finding;
        move(chapter, wish);
    }

    final void move(Chapter chapter, PlaceObservation wish) {
        this.chapter = chapter;
        this.place = wish.place();
        this.heading = wish.heading();
        this.lead = wish.lead();
    }
}
