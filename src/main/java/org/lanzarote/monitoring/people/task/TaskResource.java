package org.lanzarote.monitoring.people.task;

import static java.util.stream.Collectors.toCollection;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Lists what waits for the caller in all rooms. */
@Path("/me/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
@Trailed
@Transactional
class TaskResource {

    private final List<WaitingTasks> rooms;
    private final Caller caller;
    private final Clock clock;

    TaskResource(@All List<WaitingTasks> rooms, Caller caller, Clock clock) {
        this.rooms = rooms;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "List what waits for you, the soonest due first",
            description =
                    "What has no due time comes last; within the same time, it goes by round. A task is gone as soon "
                            + "as it is done, by whomever. Filters take several values, divided by commas.")
    public Page<TaskRow> listTasks(
            @RestQuery
                    @Separator(",")
                    @Parameter(
                            name = "round",
                            in = ParameterIn.QUERY,
                            description = "Numbers of rounds; what belongs to no round is then left out",
                            style = ParameterStyle.FORM,
                            explode = Explode.FALSE)
                    List<Integer> round,
            @RestQuery
                    @Separator(",")
                    @Parameter(
                            name = "kind",
                            in = ParameterIn.QUERY,
                            description = "Kinds of tasks",
                            style = ParameterStyle.FORM,
                            explode = Explode.FALSE)
                    List<TaskKind> kind,
            @BeanParam @Valid PageQuery page) {
        var after = page.after(TaskPlace::of, TaskPlace.FIRST);
        var query = TaskQuery.of(Set.copyOf(round), after, page.limit(), clock.instant());
        var tasks = rooms.stream()
                .flatMap(room -> waiting(room, kind, query))
                .filter(task -> task.place().compareTo(after) > 0)
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(tasks, page, TaskRow::place);
    }

    /** What waits in one room; it is not asked where it has nothing for the caller's roles. */
    private Stream<TaskRow> waiting(WaitingTasks room, List<TaskKind> wanted, TaskQuery query) {
        var kinds = Arrays.stream(TaskKind.values())
                .filter(room.kinds()::contains)
                .filter(kind -> kind.waitsFor(caller.roles()))
                .filter(kind -> wanted.isEmpty() || wanted.contains(kind))
                .collect(toCollection(() -> EnumSet.noneOf(TaskKind.class)));
        return kinds.isEmpty() ? Stream.empty() : room.waiting(kinds, query).stream();
    }
}
