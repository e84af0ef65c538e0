package org.lanzarote.monitoring.people.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
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

    private final OpenTasks waiting;
    private final Clock clock;

    TaskResource(OpenTasks waiting, Clock clock) {
        this.waiting = waiting;
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
        var query = new TaskQuery(Set.copyOf(round), Set.copyOf(kind), after, page.limit() + 1, clock.instant());
        return Page.of(waiting.after(query), page, TaskRow::place);
    }
}
