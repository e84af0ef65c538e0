package org.lanzarote.monitoring.analysis.across;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.analysis.source.AnswerFilter;
import org.lanzarote.monitoring.analysis.source.AnswerReaders;
import org.lanzarote.monitoring.platform.kept.KeptForReader;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows the answers of all Parties of a round across questions. */
@Path("/rounds/{round}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Compilations")
@Trailed
@Transactional
@KeptForReader
class AnswersAcrossResource {

    private final AcrossParties across;
    private final Tables tables;

    AnswersAcrossResource(AcrossParties across, Tables tables) {
        this.across = across;
        this.tables = tables;
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "List answers across Parties, by code of the Party and in the questionnaire's order",
            description = AnswerReaders.SENTENCE + " Questions without an answer are not in the list.")
    public Page<AnswerRow> listAnswersAcross(
            @RestPath int round,
            @BeanParam @Valid AnswerFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        return tables.answer(AnswerTable.of(round), table, page, part -> across.list(round, filter, part));
    }

    @GET
    @Path("/figures")
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Count answers across Parties, question by question and value by value",
            description = AnswerReaders.SENTENCE)
    public AnswerFigures getAnswerFigures(@RestPath int round, @BeanParam @Valid AnswerFilter filter) {
        return across.figures(round, filter);
    }

    @GET
    @Path("/matrix")
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read what each Party chose in each question of choice and of yes and no",
            description = AnswerReaders.SENTENCE
                    + " It has at most the Parties of a round and 500 questions, so there are no pages.")
    public AnswerMatrix getAnswerMatrix(
            @RestPath int round,
            @BeanParam @Valid MatrixFilter filter,
            @BeanParam TableQuery table,
            @Context UriInfo uri) {
        var matrix = across.matrix(round, filter.answers());
        tables.answer(
                MatrixTable.of(round, matrix),
                table,
                new PageQuery(null, 1, uri),
                part -> new Page<>(matrix.parties(), null));
        return matrix;
    }
}
