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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** The codebook of a round as a table, out and in. */
@Path("/rounds/{round}/codebook/table")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codebook")
@Trailed
@Transactional
class CodebookTableResource {

    private static final String CSV = TableFormat.CSV_TYPE;

    private final CodebookReading reading;
    private final CodebookWriting writing;
    private final Validator validator;
    private final Tables tables;

    CodebookTableResource(CodebookReading reading, CodebookWriting writing, Validator validator, Tables tables) {
        this.reading = reading;
        this.writing = writing;
        this.validator = validator;
        this.tables = tables;
    }

    @GET
    @GivesTable
    @Produces({CSV, TableFormat.XLSX_TYPE})
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Get the codebook in force as a table",
            description =
                    "A row for each code, in their order. CSV has the headings under which it comes in again, at the same"
                            + " address, also with .csv; a workbook is for reading and has words. The ETag is the codebook's.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = TableFormat.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<Page<CodeEntry>> getCodebookTable(
            @RestPath int round, @BeanParam TableQuery asked, @Context UriInfo uri) {
        var view = reading.inForce(round);
        var table = new ListTable<>(
                "codebook-round-" + round, "Codebook", "Grille de codage", CodebookColumn.columns(tables.format()));
        return RestResponse.ResponseBuilder.ok(tables.whole(table, asked, view.codes(), uri))
                .header(HttpHeaders.ETAG, EntityTag.of(view.number()).header())
                .build();
    }

    @PUT
    @Consumes(CSV)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Write the next version of the codebook from a table",
            description =
                    "The table as GET gives it in CSV: UTF-8, with comma, semicolon or tabulator between the cells, and the"
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
