package org.lanzarote.monitoring.inquiry.search;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.lanzarote.monitoring.platform.kept.KeptForReader;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.published.TaggedForPublic;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Searches all texts that the caller may read. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
@Trailed
@Transactional
class SearchResource {

    private final SearchIndex index;
    private final SearchFilters filters;
    private final Disclosure disclosure;

    SearchResource(SearchIndex index, SearchFilters filters, Disclosure disclosure) {
        this.index = index;
        this.filters = filters;
        this.disclosure = disclosure;
    }

    @GET
    @PermitAll
    @TaggedForPublic
    @KeptForReader(of = SearchedState.class)
    @Operation(
            summary = "Search all texts that you may read, in English and French",
            description =
                    "All words must be there, in any of their forms and with any accents. A \"phrase\" stands in quotation"
                            + " marks; OR or OU stands between two of which one is enough; - stands before what is excluded. Codes,"
                            + " articles and numbers of questions are found as they stand: III-3, 20(3)(c), 9.1. The kind of a thing with"
                            + " its number finds that first: paragraph 54, question 9.1. The name of a Party"
                            + " finds also what is of it, about it or to it, or has another of its names. Where nothing is found and a word is likely to be mistyped,"
                            + " what was meant is searched for, and told: a word of a published text or of a Party's name. A word"
                            + " that stands in unpublished texts alone is not what was meant, whoever asks. Filters take several"
                            + " values, divided by commas. What you may not read is not found, not counted and not told of. Answers"
                            + " and what organisations say are found once they are submitted. What no"
                            + " longer stands is not found from that moment; new texts of more than 100,000 characters together are"
                            + " found some seconds later. A page of long texts may have fewer items than limit, and goes on at next.")
    public SearchResults search(
            @RestQuery
                    @DefaultValue("")
                    @Parameter(
                            description = "What is searched for, in at most 500 characters",
                            example = "possession \"sexual images\" -consent")
                    String q,
            @BeanParam SearchFilter filter,
            @BeanParam @Valid PageQuery page) {
        var terms = SearchReader.read(q);
        filters.checkForm(filter);
        var first = SearchCursor.first(q);
        var after = page.after(first::read, first);
        var found = index.find(terms, filter, after.place(), page.limit() + 1);
        return found.isEmpty()
                ? searchForWhatWasMeant(terms, filter, after, page)
                : told(found, after, page, List.of());
    }

    private SearchResults searchForWhatWasMeant(
            SearchTerms terms, SearchFilter filter, SearchCursor after, PageQuery page) {
        filters.check(filter);
        var meant = index.meant(terms.singleWords(), filter);
        var found = meant.isEmpty()
                ? FoundTexts.NONE
                : index.find(terms.with(meant), filter, after.place(), page.limit() + 1);
        return told(found, after, page, Correction.of(meant));
    }

    private SearchResults told(FoundTexts found, SearchCursor after, PageQuery page, List<Correction> corrected) {
        disclosure.restricted(found.hits().stream().anyMatch(hit -> !hit.published()));
        Function<SearchHit, SearchCursor> cursor = hit -> after.at(hit.place());
        var hits = found.cut() ? Page.before(found.hits(), page, cursor) : Page.of(found.hits(), page, cursor);
        return SearchResults.of(hits, found, corrected);
    }
}
