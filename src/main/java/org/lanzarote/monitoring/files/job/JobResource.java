package org.lanzarote.monitoring.files.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.AskedLanguage;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** The caller's jobs: how far they are, and what they made. */
@Path("/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
@Trailed
@Transactional
class JobResource {

    private static final String ZIP = "application/zip";

    private final JobRepository jobs;
    private final JobQueries queries;
    private final JobKinds kinds;
    private final AskedLanguage language;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    JobResource(
            JobRepository jobs,
            JobQueries queries,
            JobKinds kinds,
            AskedLanguage language,
            Disclosure disclosure,
            Caller caller,
            Clock clock) {
        this.jobs = jobs;
        this.queries = queries;
        this.kinds = kinds;
        this.language = language;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "List your jobs, the newest first")
    public Page<JobView> listJobs(@BeanParam JobFilter filter, @BeanParam @Valid PageQuery page) {
        var found = queries.jobs(caller.name(), page.beforeId(), filter.statuses(), page.fetch());
        var told = language.told();
        return Page.of(found, page, job -> job.id).map(job -> view(job, told));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(
            summary = "Follow your job",
            description =
                    "Ask again after the seconds that the answer to its creation gave in Retry-After, until it has"
                            + " ended. The tag changes with its status, and not with each step.")
    public RestResponse<JobView> getJob(@RestPath UUID id) {
        var job = queries.job(caller.name(), id).orElseThrow(NotFound.of("job", id));
        return EntityTag.of(job.version).on(view(job, language.told()));
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed("**")
    @Operation(summary = "Cancel your job, whose present step then counts for nothing")
    @APIResponse(responseCode = "204", description = "Cancelled")
    public RestResponse<Void> cancelJob(@RestPath UUID id, @BeanParam Precondition ifMatch) {
        var job = jobs.require(id);
        ifMatch.require(job.version);
        job.cancel(clock.instant());
        jobs.flush();
        return EntityTag.of(job.version).alone();
    }

    @GET
    @Path("/{id}/result")
    @Produces(ZIP)
    @RolesAllowed("**")
    @Operation(
            summary = "Get what your job made",
            description =
                    "It is there while it is kept, for whoever asked for it and still may read all of it; after that, 410 says"
                            + " why it is not. The ETag is its SHA-256.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<JobResult> getJobResult(@RestPath UUID id) {
        var job = queries.job(caller.name(), id).orElseThrow(NotFound.of("result of job", id));
        var outcome = kinds.outcome(job);
        if (outcome.gone() != null) {
            throw ProblemType.RESULT_GONE.because(outcome.gone());
        }
        if (!outcome.readable()) {
            throw NotFound.of("result of job", id).get();
        }
        disclosure.restricted(true);
        return RestResponse.ResponseBuilder.ok(new JobResult(id))
                .header(HttpHeaders.ETAG, '"' + job.sha256 + '"')
                .header(HttpHeaders.CONTENT_LENGTH, job.size)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(job.fileName))
                .build();
    }

    private JobView view(Job job, Language told) {
        return JobView.of(job, kinds.outcome(job), told);
    }
}
