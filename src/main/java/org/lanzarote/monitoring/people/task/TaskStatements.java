package org.lanzarote.monitoring.people.task;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toCollection;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.lanzarote.monitoring.platform.access.Caller;

/**
 * Asks all rooms for what waits of some kinds, in one statement, and in a second one for what is dear to ask and may be there.
 * The statement of a set of kinds is written once, and filters are parameters of it.
 */
@ApplicationScoped
class TaskStatements {

    private static final String COLUMNS =
            "select a.kind as kind, a.id as id, a.round as round, a.party as party, a.since as since, a.moment as moment,"
                    + " a.dueOn as dueOn, a.detail as detail ";

    /** As {@link TaskPlace}, what has none last; before all tasks, that there may be some. */
    private static final String ORDER = " order by least(a.kind, 0), a.moment, a.round, a.id, a.kind";

    private final Map<Asked, String> written = new ConcurrentHashMap<>();
    private final Map<TaskKind, WaitingTasks> rooms = new EnumMap<>(TaskKind.class);
    private final Map<TaskKind, TaskSelect> selects = new EnumMap<>(TaskKind.class);
    private final Session session;
    private final Caller caller;

    TaskStatements(@All List<WaitingTasks> rooms, Session session, Caller caller) {
        rooms.forEach(room -> room.selects().forEach((kind, select) -> {
            this.rooms.put(kind, room);
            selects.put(kind, select);
        }));
        this.session = session;
        this.caller = caller;
    }

    /** What is asked for: of which kinds, whether in some rounds or of some of the kinds alone, and whether what is dear. */
    private record Asked(Set<TaskKind> kinds, boolean someRounds, boolean someKinds, boolean dear) {}

    /** What is found of these kinds, in its order, with all that may be at the place of the query. */
    List<FoundTask> ask(Set<TaskKind> kinds, TaskQuery query) {
        var found = ask(kinds, query, false).collect(partitioningBy(FoundTask::isProbe));
        var dear = requireNonNull(found.get(true)).stream()
                .map(FoundTask::kind)
                .collect(toCollection(() -> EnumSet.noneOf(TaskKind.class)));
        var tasks = requireNonNull(found.get(false));
        return dear.isEmpty()
                ? tasks
                : Stream.concat(tasks.stream(), ask(dear, query, true)).toList();
    }

    private Stream<FoundTask> ask(Set<TaskKind> kinds, TaskQuery query, boolean dear) {
        var asked = new Asked(kinds, !query.rounds().isEmpty(), !query.kinds().isEmpty(), dear);
        var text = written.computeIfAbsent(asked, this::text);
        if (text.isEmpty()) {
            return Stream.empty();
        }
        var statement = session.createSelectionQuery(text, FoundTask.class);
        var values = values(kinds.stream().filter(kind -> dear || !select(kind).isDear()), query);
        statement
                .getParameterMetadata()
                .getNamedParameterNames()
                .forEach(name -> statement.setParameter(name, requireNonNull(values.get(name), name)));
        return statement.setMaxResults(query.most() + 2 * kinds.size()).getResultList().stream();
    }

    private String text(Asked asked) {
        var texts = asked.kinds.stream()
                .filter(kind -> !asked.someRounds || select(kind).isInRounds())
                .flatMap(kind -> asked.dear || !select(kind).isDear()
                        ? select(kind).texts(kind, asked.someRounds, asked.someKinds)
                        : select(kind).probes(kind, asked.someKinds))
                .map(TaskStatements::named)
                .collect(joining(" union all "));
        return texts.isEmpty() ? "" : COLUMNS + "from (" + texts + ") a" + ORDER;
    }

    /** An order and a limit belong to one of several selects where it is in a select of its own. */
    private static String named(String select) {
        return COLUMNS + "from (" + select + ") a";
    }

    private TaskSelect select(TaskKind kind) {
        return requireNonNull(selects.get(kind));
    }

    /** What the selects of these kinds know. */
    private Map<String, Object> values(Stream<TaskKind> kinds, TaskQuery query) {
        var values = new HashMap<>(query.parameters());
        values.put("secretariat", caller.isSecretariat());
        values.put("officer", caller.isSafeguardingOfficer());
        values.put("login", caller.name());
        values.put("delegate", caller.delegate());
        values.put("own", caller.answersFor());
        values.put("ours", caller.submitsFor());
        kinds.map(kind -> requireNonNull(rooms.get(kind)))
                .distinct()
                .forEach(room -> values.putAll(room.parameters(query)));
        return values;
    }
}
