package org.lanzarote.monitoring.people.task;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.platform.access.Caller;

/** What waits for the caller in all rooms, in its order. */
@ApplicationScoped
public class OpenTasks {

    private final Map<TaskKind, WaitingTasks> rooms = new EnumMap<>(TaskKind.class);
    private final TaskStatements statements;
    private final Caller caller;
    private final Clock clock;

    OpenTasks(@All List<WaitingTasks> rooms, TaskStatements statements, Caller caller, Clock clock) {
        rooms.forEach(room -> room.selects().keySet().forEach(kind -> this.rooms.put(kind, room)));
        this.statements = statements;
        this.caller = caller;
        this.clock = clock;
    }

    /** The first tasks of all, the soonest due first. */
    public List<TaskRow> first(int most) {
        return after(new TaskQuery(Set.of(), Set.of(), TaskPlace.FIRST, most, clock.instant()));
    }

    /** The next tasks after the place of the query. */
    List<TaskRow> after(TaskQuery query) {
        var kinds = ofCaller();
        if (query.kinds().isEmpty() ? kinds.isEmpty() : query.kinds().stream().noneMatch(kinds::contains)) {
            return List.of();
        }
        return statements.ask(kinds, query).stream()
                .map(found -> room(found.kind()).row(found.waiting(query)))
                .filter(task -> task.place().compareTo(query.from()) > 0)
                .sorted((one, another) -> one.place().compareTo(another.place()))
                .limit(query.most())
                .toList();
    }

    /** The kinds that wait for a role of the caller. */
    private Set<TaskKind> ofCaller() {
        var roles = caller.roles();
        return rooms.keySet().stream()
                .filter(kind -> kind.waitsFor(roles) && room(kind).concerns(kind))
                .collect(toCollection(() -> EnumSet.noneOf(TaskKind.class)));
    }

    private WaitingTasks room(TaskKind kind) {
        return requireNonNull(rooms.get(kind));
    }
}
