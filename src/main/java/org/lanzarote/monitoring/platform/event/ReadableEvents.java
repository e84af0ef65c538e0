package org.lanzarote.monitoring.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.lanzarote.monitoring.platform.access.Caller;

/**
 * Reads events as the caller may see them now, through row-level security. What is told to one reader lies together in an
 * index, so that nobody walks along what is told to others.
 */
@ApplicationScoped
public class ReadableEvents {

    private static final String OF_READERS = "select e.* from unnest(cast(:readers as text[])) as r (reader)%s"
            + " cross join lateral (select * from event where reader = r.reader and number > :after%s"
            + " order by number limit :most) as e";

    private static final String FOLLOWED = "select e.* from (select where cast(:follows as boolean)) as f%s"
            + " cross join lateral (select * from event where followed and number > :after%s"
            + " order by number limit :most) as e";

    private static final String SHOWN =
            "select number, id, type, happened_at, subject, audience, round_number, party_iso3,"
                    + " account, cast(data as text) as data from (%s union all %s) as shown order by number limit :most";

    private static final String OF_ALL_TYPES =
            SHOWN.formatted(OF_READERS, FOLLOWED).formatted("", "", "", "");

    private static final String EACH = " cross join unnest(cast(:types as text[])) as t (type)";
    private static final String OF_IT = " and type = t.type";
    private static final String OF_TYPES = SHOWN.formatted(OF_READERS, FOLLOWED).formatted(EACH, OF_IT, EACH, OF_IT);

    private static final JsonMapper JSON = new JsonMapper();

    private final EntityManager em;
    private final Caller caller;

    ReadableEvents(EntityManager em, Caller caller) {
        this.em = em;
        this.caller = caller;
    }

    /** The number of the event with this id, if the caller may see it now. */
    public Optional<Long> number(UUID id) {
        return em.unwrap(Session.class)
                .createNativeQuery("select number from event where id = :id", Long.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** The first events after a number, of these types or, where none is named, of all; by number. */
    public List<EventRow> after(long number, Set<EventType> types, int most) {
        var asked = em.unwrap(Session.class)
                .createNativeQuery(types.isEmpty() ? OF_ALL_TYPES : OF_TYPES, Tuple.class)
                .setParameter("readers", readers().toArray(String[]::new))
                .setParameter("follows", caller.isInsider())
                .setParameter("after", number)
                .setParameter("most", most);
        if (!types.isEmpty()) {
            asked.setParameter("types", types.stream().map(EventType::name).toArray(String[]::new));
        }
        return asked.getResultStream().map(ReadableEvents::row).toList();
    }

    /** As whom the caller reads, besides those who oversee; PostgreSQL decides what a delegate sees of its Party's. */
    private List<String> readers() {
        var readers = new ArrayList<String>();
        if (!caller.isInsider()) {
            readers.add(EventAudience.PUBLIC.name());
        }
        if (caller.isFocalPoint() || !caller.delegate().isEmpty()) {
            readers.add(EventAudience.PARTY.name() + ' ' + caller.party());
        }
        if (!caller.submitsFor().isEmpty()) {
            readers.add(EventAudience.ORGANISATION.name() + ' ' + caller.submitsFor());
        }
        if (caller.isSafeguardingOfficer()) {
            readers.add(EventAudience.OFFICER.name());
        }
        if (!caller.name().isEmpty()) {
            readers.add(EventAudience.ACCOUNT.name() + ' ' + caller.name());
        }
        return readers;
    }

    private static EventRow row(Tuple row) {
        return new EventRow(
                row.get("number", Long.class),
                row.get("id", UUID.class),
                EventType.valueOf(row.get("type", String.class)),
                row.get("happened_at", Instant.class),
                row.get("subject", String.class),
                EventAudience.valueOf(row.get("audience", String.class)),
                row.get("round_number", Integer.class),
                row.get("party_iso3", String.class),
                row.get("account", String.class),
                data(row.get("data", String.class)));
    }

    private static JsonNode data(String kept) {
        try {
            return JSON.readTree(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
