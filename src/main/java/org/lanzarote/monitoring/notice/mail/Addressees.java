package org.lanzarote.monitoring.notice.mail;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.event.EventAudience;

/** Knows who gets a letter of an event, and of which kind; what the Secretariat learns is in its digest. */
@ApplicationScoped
class Addressees {

    /** Who gets a letter, by login. */
    record Addressed(LetterKind kind, String login) {}

    private final LoginQueries queries;
    private final Clock clock;

    Addressees(LoginQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    List<Addressed> of(ToldEvent event) {
        var now = clock.instant();
        return switch (event.type()) {
            case ROUND_LAUNCHED ->
                both(
                        each(LetterKind.ROUND_LAUNCHED, ofRound(event, now)),
                        each(LetterKind.ROUND_OPEN, queries.stakeholders(now)));
            case LIMIT_MOVED -> ofLimit(event, now);
            case REPLY_SUBMITTED -> ofParty(LetterKind.REPLY_SUBMITTED, event, now);
            case REPLY_RETURNED -> ofParty(LetterKind.REPLY_RETURNED, event, now);
            case CLARIFICATION_ASKED -> ofParty(LetterKind.CLARIFICATION_ASKED, event, now);
            case SECTION_GIVEN ->
                ofAccount(
                        event.data().has("dueOn") ? LetterKind.SECTION_GIVEN_TO_A_DAY : LetterKind.SECTION_GIVEN,
                        event,
                        now);
            case SECTION_DUE -> ofAccount(LetterKind.SECTION_DUE, event, now);
            case SUBMISSION_FORWARDED ->
                event.audience() == EventAudience.ORGANISATION
                        ? ofOrganisation(LetterKind.OWN_SUBMISSION_FORWARDED, event, now)
                        : ofParty(LetterKind.SUBMISSION_FORWARDED, event, now);
            case REPORT_ADOPTED -> each(LetterKind.REPORT_ADOPTED, queries.members(now));
            case EDITION_PUBLISHED ->
                both(
                        each(LetterKind.EDITION_PUBLISHED, ofRound(event, now)),
                        each(LetterKind.EDITION_PUBLISHED, queries.members(now)));
            case FACTSHEET_UPDATED -> ofParty(LetterKind.FACTSHEET_UPDATED, event, now);
            case CLARIFICATION_ANSWERED, STATEMENT_OVERDUE -> List.of();
        };
    }

    private List<Addressed> ofLimit(ToldEvent event, Instant now) {
        return switch (event.audience()) {
            case PARTY -> ofParty(LetterKind.OWN_LIMIT_MOVED, event, now);
            case ORGANISATION -> ofOrganisation(LetterKind.STAKEHOLDER_LIMIT_MOVED, event, now);
            default ->
                event.data().has("repliesDue")
                        ? each(LetterKind.LIMIT_MOVED, ofRound(event, now))
                        : each(LetterKind.STAKEHOLDER_LIMIT_MOVED, queries.stakeholders(now));
        };
    }

    private List<String> ofRound(ToldEvent event, Instant now) {
        return queries.focalPointsOf(requireNonNull(event.round()), now);
    }

    /** The focal points of the Party that the data names: what everybody is told names it there alone. */
    private List<Addressed> ofParty(LetterKind kind, ToldEvent event, Instant now) {
        return each(kind, queries.focalPoints(event.data().path("party").asText(), now));
    }

    private List<Addressed> ofOrganisation(LetterKind kind, ToldEvent event, Instant now) {
        return each(kind, queries.stakeholders(requireNonNull(event.organisation()), now));
    }

    /** The focal points, who gave the questions themselves, need no letter of it. */
    private List<Addressed> ofAccount(LetterKind kind, ToldEvent event, Instant now) {
        return event.account() == null ? List.of() : each(kind, queries.account(event.account(), now));
    }

    private static List<Addressed> each(LetterKind kind, List<String> logins) {
        return logins.stream().map(login -> new Addressed(kind, login)).toList();
    }

    private static List<Addressed> both(List<Addressed> ones, List<Addressed> others) {
        return Stream.concat(ones.stream(), others.stream()).toList();
    }
}
