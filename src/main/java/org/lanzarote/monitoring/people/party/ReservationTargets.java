package org.lanzarote.monitoring.people.party;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.people.party.PartyQueries.ReservationKey;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Lets texts cite a Party's reservation, such as {@code RUS/20(3)}. */
@ApplicationScoped
class ReservationTargets implements CitationTargets {

    private final PartyQueries queries;

    ReservationTargets(PartyQueries queries) {
        this.queries = queries;
    }

    @Override
    public CitationKind kind() {
        return CitationKind.RESERVATION;
    }

    @Override
    public Map<String, UUID> ids(int round, Collection<String> keys) {
        var parties = keys.stream().map(key -> key.split("/", 2)[0]).distinct().toArray(String[]::new);
        return queries.reservationsOf(parties).stream().collect(toMap(ReservationTargets::key, ReservationKey::id));
    }

    @Override
    public Map<UUID, String> keys(Collection<UUID> ids) {
        return queries.reservationsById(ids.toArray(UUID[]::new)).stream()
                .collect(toMap(ReservationKey::id, ReservationTargets::key));
    }

    private static String key(ReservationKey reservation) {
        return reservation.party() + "/" + reservation.article();
    }
}
