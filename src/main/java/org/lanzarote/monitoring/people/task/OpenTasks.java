package org.lanzarote.monitoring.people.task;

import static java.util.stream.Collectors.toCollection;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.access.Caller;

/** What waits for the caller in all rooms, in its order. */
@ApplicationScoped
public class OpenTasks {

    private final List<WaitingTasks> rooms;
    private final Caller caller;
    private final Clock clock;

    OpenTasks(@All List<WaitingTasks> rooms, Caller caller, Clock clock) {
        this.rooms = rooms;
        this.caller = caller;
        this.clock = clock;
    }

    /** The first tasks of all, the soonest due first. */
    public List<TaskRow> first(int most) {
        var query = TaskQuery.of(Set.of(), TaskPlace.FIRST, most, clock.instant());
        return after(TaskPlace.FIRST, List.of(), query, most);
    }

    List<TaskRow> after(TaskPlace place, Collection<TaskKind> wanted, TaskQuery query, int most) {
        return rooms.stream()
                .flatMap(room -> waiting(room, wanted, query))
                .filter(task -> task.place().compareTo(place) > 0)
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .limit(most)
                .toList();
    }

    /** What waits in one room; it is not asked where it has nothing for the caller's roles. */
    private Stream<TaskRow> waiting(WaitingTasks room, Collection<TaskKind> wanted, TaskQuery query) {
        var kinds = Arrays.stream(TaskKind.values())
                .filter(room.kinds()::contains)
                .filter(kind -> kind.waitsFor(caller.roles()))
                .filter(kind -> wanted.isEmpty() || wanted.contains(kind))
                .collect(toCollection(() -> EnumSet.noneOf(TaskKind.class)));
        return kinds.isEmpty() ? Stream.empty() : room.waiting(kinds, query).stream();
    }
}
