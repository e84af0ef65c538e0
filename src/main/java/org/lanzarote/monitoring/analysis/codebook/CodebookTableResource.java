package org.lanzarote.monitoring.analysis.codebook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** The codebook of a round as a table, out and in. */
@Path("/rounds/{round}/codebook/table")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codebook")
@Trailed
@Transactional
class CodebookTableResource {

    private static final String CSV = "text/csv";

    private final CodebookReading reading;
    private final CodebookWriting writing;
    private final Validator validator;

    CodebookTableResource(CodebookReading reading, CodebookWriting writing, Validator validator) {
        this.reading = reading;
        this.writing = writing;
        this.validator = validator;
    }

    @GET
    @Produces(CSV)
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Get the codebook in force as a table",
            description =
                    "CSV in UTF-8, a row for each code, in their order. What a spreadsheet program would take for a"
                            + " formula has an apostrophe before it. The ETag is the codebook's.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> getCodebookTable(@RestPath int round) {
        var view = reading.inForce(round);
        return RestResponse.ResponseBuilder.ok(CodebookTable.write(view.codes()))
                .header(HttpHeaders.ETAG, EntityTag.of(view.number()).header())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"codebook-round-%d.csv\"".formatted(round))
                .build();
    }

    @PUT
    @Consumes(CSV)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Write the next version of the codebook from a table",
            description =
                    "The table as GET gives it: UTF-8, with comma, semicolon or tabulator between the cells, and the"
                            + " columns in any order. All that is wrong is told at once, by its cell, and changes nothing.")
    @RequestBody(required = true, content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "204", description = "Written")
    public RestResponse<Void> loadCodebookTable(
            @RestPath int round, @BeanParam Precondition ifMatch, @BeanParam LoadCodebook why, byte @Nullable [] body) {
        var codebook = writing.hold(round, ifMatch);
        var rows = new CodebookRows(CodebookTable.read(body == null ? new byte[0] : body));
        var wish = new ReviseCodebook(why.reason(), List.copyOf(rows.codes()));
        requireValid(rows, wish);
        return writing.write(codebook, wish, rows).alone();
    }

    private void requireValid(CodebookRows rows, ReviseCodebook wish) {
        List<Violation> violations = new ArrayList<>(rows.violations());
        for (var found : validator.validate(wish)) {
            var violation = Violation.of(found);
            violations.add(
                    "/reason".equals(violation.pointer())
                            ? Violation.of("reason", CodebookMessage.TABLE_REASON)
                            : rows.inCell(violation));
        }
        if (!violations.isEmpty()) {
            throw ProblemType.INVALID.because(CodebookMessage.CODEBOOK_INVALID, violations);
        }
    }
}
