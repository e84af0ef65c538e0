package org.lanzarote.monitoring.inquiry.roundpage;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.PartyStanding;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverviewQueries.ChapterCounts;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverviewQueries.RecommendationHead;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;
import org.lanzarote.monitoring.preparation.round.Round;
import org.lanzarote.monitoring.replies.reply.ReplyStatus;

/** Which part of a round to show; all that is given must hold. */
record RoundOverviewFilter(
        @RestQuery @Parameter(description = "Parties whose reply has this status") @Nullable ReplyStatus status,

        @RestQuery @DefaultValue("") @Parameter(description = "ISO code of a Party, and what is recommended to it")
        String party,

        @RestQuery @DefaultValue("") @Parameter(description = "Numeral of a chapter of the report that you may read")
        String chapter,

        @RestQuery @DefaultValue("") @Parameter(description = "Term of the round's urgency scale")
        String urgency) {

    /** Refuses what was mistyped. A chapter of a report that the caller may not read is none. */
    void check(Round round, Set<String> roster, List<ChapterCounts> chapters) {
        new ClosedFilters()
                .check("party", party, () -> roster)
                .check(
                        "chapter",
                        chapter,
                        () -> chapters.stream().map(ChapterCounts::numeral).toList())
                .check("urgency", urgency, round::urgencyTerms)
                .orThrow();
    }

    boolean takes(PartyStanding standing) {
        return (party.isEmpty() || standing.party().equals(party)) && (status == null || status == standing.status());
    }

    boolean takes(ChapterCounts line) {
        return chapter.isEmpty() || line.numeral().equals(chapter);
    }

    boolean takes(RecommendationHead line) {
        return (chapter.isEmpty() || line.chapter().equals(chapter))
                && (urgency.isEmpty() || line.urgency().equals(urgency))
                && (party.isEmpty() || line.addressee().reaches(party));
    }

    /** The query of an address that asks for the same; its values are codes and terms, in which nothing is to be encoded. */
    String query() {
        return query(status(status), given("party", party), given("chapter", chapter), given("urgency", urgency));
    }

    /** The query of a list of the same Parties. */
    String queryOfReplies() {
        return query(status(status), given("party", party));
    }

    /** The query of a list of the same recommendations. */
    String queryOfRecommendations() {
        return query(given("party", party), given("chapter", chapter), given("urgency", urgency));
    }

    private static String query(String... given) {
        var query = Stream.of(given).filter(one -> !one.isEmpty()).collect(joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String status(@Nullable ReplyStatus status) {
        return status == null ? "" : given("status", status.name());
    }

    private static String given(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + value;
    }

    boolean isWhole() {
        return status == null && party.isEmpty() && chapter.isEmpty() && urgency.isEmpty();
    }
}
