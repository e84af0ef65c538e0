package org.lanzarote.monitoring.people.party;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** A reservation a Party made to the Convention. Reference data. */
@Entity
class Reservation {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    /** The provision that allows the reservation, such as "20(3)". */
    String article;

    /** What the reservation limits, in our words. */
    BilingualText effect;

    protected Reservation() {}
}
