package org.lanzarote.monitoring.notice.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.lanzarote.monitoring.platform.event.EventAudience;
import org.lanzarote.monitoring.platform.event.EventType;

/** Reads events: all of them as the courier, and whether one is there for whoever asks. */
@ApplicationScoped
class EventReading {

    private static final String AFTER =
            "select number, id, type, subject, audience, round_number, party_iso3, organisation,"
                    + " account, cast(data as text) as data from event where number > :after order by number limit :most";

    private static final JsonMapper JSON = new JsonMapper();

    private final EntityManager em;

    EventReading(EntityManager em) {
        this.em = em;
    }

    List<ToldEvent> after(long number, int most) {
        return em.unwrap(Session.class)
                .createNativeQuery(AFTER, Tuple.class)
                .setParameter("after", number)
                .setParameter("most", most)
                .getResultStream()
                .map(EventReading::event)
                .toList();
    }

    boolean isThere(UUID event) {
        return !em.createNativeQuery("select id from event where id = ?1", UUID.class)
                .setParameter(1, event)
                .getResultList()
                .isEmpty();
    }

    private static ToldEvent event(Tuple row) {
        return new ToldEvent(
                row.get("number", Long.class),
                row.get("id", UUID.class),
                EventType.valueOf(row.get("type", String.class)),
                row.get("subject", String.class),
                EventAudience.valueOf(row.get("audience", String.class)),
                row.get("round_number", Integer.class),
                row.get("party_iso3", String.class),
                row.get("organisation", String.class),
                row.get("account", String.class),
                json(row.get("data", String.class)));
    }

    private static JsonNode json(String kept) {
        try {
            return JSON.readTree(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
