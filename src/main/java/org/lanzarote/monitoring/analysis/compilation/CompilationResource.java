package org.lanzarote.monitoring.analysis.compilation;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.source.AnswerReaders;
import org.lanzarote.monitoring.analysis.source.CompilationFilter;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows a question read across: Parties, stakeholders and children side by side. */
@Path("/rounds/{round}/questions/{question}/compilation")
@Tag(name = "Compilations")
@Trailed
@Transactional
class CompilationResource {

    private final CompilationComposition composition;
    private final Tables tables;

    CompilationResource(CompilationComposition composition, Tables tables) {
        this.composition = composition;
        this.tables = tables;
    }

    @GET
    @GivesTable
    @Produces({
        MediaType.APPLICATION_JSON,
        MediaType.TEXT_HTML,
        TableFormat.CSV_TYPE,
        TableFormat.XLSX_TYPE,
        FileEnding.PDF_TYPE,
        FileEnding.DOCX_TYPE,
        FileEnding.MARKDOWN_TYPE
    })
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read what Parties, stakeholders and children say on a question and its sub-questions",
            description =
                    "As JSON or, by Accept, as a page to read and print, or as a table with a line for each entry. "
                            + AnswerReaders.SENTENCE
                            + " Of stakeholders' contributions and of extracts each reads what he reads elsewhere. It is one"
                            + " document, so there are no pages; filters take parts of it, and the page or table of a part says by what"
                            + " it was taken.")
    public CompilationView getCompilation(
            @RestPath int round,
            @RestPath String question,
            @BeanParam @Valid CompilationFilter filter,
            @RestQuery
                    @Parameter(
                            description =
                                    "Language of the page or table; absent: that in which the questionnaire is authentic."
                                            + " JSON has both in any case")
                    @Nullable Language lang,
            @Context UriInfo uri) {
        var view = composition.compose(round, question, filter, lang);
        tables.answer(
                CompilationTable.of(view),
                new TableQuery(view.reader().language()),
                new PageQuery(null, 1, uri),
                page -> new Page<>(CompilationTable.lines(view), null));
        return view;
    }
}
