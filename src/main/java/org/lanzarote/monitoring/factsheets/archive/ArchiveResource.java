package org.lanzarote.monitoring.factsheets.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.files.job.Jobs;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Takes on archives of the factsheets of a round. */
@Path("/rounds/{round}/factsheet-archives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Factsheets")
@Trailed
@Transactional
class ArchiveResource {

    private final ReportRepository reports;
    private final FactsheetArchive archive;
    private final Jobs jobs;
    private final ObjectMapper json;

    ArchiveResource(ReportRepository reports, FactsheetArchive archive, Jobs jobs, ObjectMapper json) {
        this.reports = reports;
        this.archive = archive;
        this.jobs = jobs;
        this.json = json;
    }

    @POST
    @Idempotent(job = true)
    @RolesAllowed("**")
    @Operation(
            summary = "Ask for the factsheets of a round as one ZIP, which a job makes",
            description =
                    "Follow the job at Location. The ZIP has a folder for each Party, with the files that the address of"
                            + " its factsheet gives you and provenance.json, and an index: index.html and index.json, with the"
                            + " edition of each factsheet, the moment as of which it reads, the SHA-256 of its sealed form and of each"
                            + " file. Above its text a page leads to the files beside it, and its notes lead to the service. Before the report is published, it"
                            + " exists for those who see the report.")
    @APIResponseSchema(
            value = Created.class,
            responseCode = "202",
            responseDescription = "Taken on; ask at Location how far it is")
    public RestResponse<Created> archiveFactsheets(@RestPath int round, @Valid @NotNull ArchiveFactsheets body)
            throws JsonProcessingException {
        var roster =
                List.copyOf(new TreeSet<>(reports.requireVisible(round).round().rosterCodes()));
        body.requireOnRoster(roster);
        var wish = new ArchiveWish(round, body.allFormats(), body.allLanguages(), body.allParties(roster));
        return jobs.takeOn(
                archive, json.writeValueAsString(wish), wish.steps(), "factsheets-round-%d.zip".formatted(round));
    }
}
