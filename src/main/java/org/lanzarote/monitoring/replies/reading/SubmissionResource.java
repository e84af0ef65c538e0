package org.lanzarote.monitoring.replies.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.PageAsked;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows the submissions of a Party, each of its answers at an address of its own, and what differs between two. */
@Path("/rounds/{round}/replies/{party}/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Replies")
@Trailed
@Transactional
class SubmissionResource {

    private static final String READERS =
            "Its Party, the Secretariat, the Committee and rapporteurs see every submission as it was sealed; everybody"
                    + " else sees those that were published, without what was withheld or taken down since.";

    private final SubmissionReading reading;

    SubmissionResource(SubmissionReading reading) {
        this.reading = reading;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(summary = "List the submissions of a reply, the first one first", description = READERS)
    public Page<SubmissionRow> listSubmissions(
            @RestPath int round, @RestPath String party, @BeanParam @Valid PageQuery page) {
        return Page.of(reading.rows(round, party, page), page, SubmissionRow::number);
    }

    @GET
    @Path("/{submission}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read a submission as it was sealed or published, as JSON or as a page",
            description = READERS + " It stays at this address, and says by which public submission it is followed.")
    public SubmissionView getSubmission(
            @RestPath int round, @RestPath String party, @RestPath int submission, @BeanParam PageAsked page) {
        return reading.view(round, party, submission, page);
    }

    @GET
    @Path("/{submission}/answers/{question}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read one answer of a submission, as a text cites it, as JSON or as a page",
            description = READERS + " Citations of an answer link here. The page also has the question in its words.")
    public SubmittedAnswerView getSubmittedAnswer(
            @RestPath int round,
            @RestPath String party,
            @RestPath int submission,
            @RestPath String question,
            @Parameter(
                            description = "Language of the page; absent: that in which the questionnaire is authentic."
                                    + " JSON has the answer as it was given in any case")
                    @RestQuery
                    @Nullable Language lang) {
        return reading.view(round, party, submission, question, lang);
    }

    @GET
    @Path("/{submission}/diff")
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Compare a submission with another of the same reply",
            description = READERS + " The other submission may be earlier or later. Who saved an answer, and when, is"
                    + " not compared.")
    public SubmissionDiff diffSubmissions(
            @RestPath int round,
            @RestPath String party,
            @RestPath int submission,
            @Parameter(description = "Number of the submission to compare with") @RestQuery @NotNull @Min(1) Integer from) {
        return reading.diff(round, party, from, submission);
    }
}
