package org.lanzarote.monitoring.analysis.rapporteur;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** An appointment as it is fetched, with the present name of its State. */
record AppointmentRow(
        UUID id,
        int version,
        String country,
        String nameEn,
        String nameFr,
        List<String> questions,
        LocalDate from,
        @Nullable LocalDate until,
        Instant appointedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason) {

    /** As it is shown on this day, without what may be done with it. */
    RapporteurView on(LocalDate today, List<RapporteurPerson> people) {
        return new RapporteurView(
                id,
                EntityTag.of(version).header(),
                country,
                new BilingualText(nameEn, nameFr),
                questions,
                people,
                from,
                until,
                AppointmentStatus.of(from, until, endedAt, today),
                appointedAt,
                endedAt,
                endReason,
                null);
    }
}
