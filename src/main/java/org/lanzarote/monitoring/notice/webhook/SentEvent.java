package org.lanzarote.monitoring.notice.webhook;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.lanzarote.monitoring.notice.webhook.EventDatum.ADOPTED_ON;
import static org.lanzarote.monitoring.notice.webhook.EventDatum.DUE_ON;
import static org.lanzarote.monitoring.notice.webhook.EventDatum.EDITION;
import static org.lanzarote.monitoring.notice.webhook.EventDatum.MESSAGE;
import static org.lanzarote.monitoring.notice.webhook.EventDatum.PARTY;
import static org.lanzarote.monitoring.notice.webhook.EventDatum.QUESTION;
import static org.lanzarote.monitoring.notice.webhook.EventDatum.REPLIES_DUE;
import static org.lanzarote.monitoring.notice.webhook.EventDatum.ROUND;
import static org.lanzarote.monitoring.notice.webhook.EventDatum.SECTIONS;
import static org.lanzarote.monitoring.notice.webhook.EventDatum.STAKEHOLDERS_DUE;
import static org.lanzarote.monitoring.notice.webhook.EventDatum.SUBMISSION;

import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.platform.event.EventType;

/** What is sent of each kind of event, as the document of the API describes it, and what of it is told of the one at the subject. */
record SentEvent(String what, String subject, List<EventDatum> data, Set<EventDatum> told) {

    static SentEvent of(EventType type) {
        return switch (type) {
            case ROUND_LAUNCHED -> sent("A round was launched", "/rounds/2", ROUND, REPLIES_DUE, STAKEHOLDERS_DUE);
            case LIMIT_MOVED ->
                sent(
                                "A time limit was moved",
                                "/rounds/2/replies/FRA/extensions",
                                ROUND,
                                PARTY,
                                REPLIES_DUE,
                                STAKEHOLDERS_DUE)
                        .without(STAKEHOLDERS_DUE);
            case REPLY_SUBMITTED ->
                sent("A Party submitted its reply", "/rounds/2/replies/FRA", ROUND, PARTY, SUBMISSION);
            case REPLY_RETURNED ->
                sent("A reply was returned to its Party", "/rounds/2/replies/FRA", ROUND, PARTY, SUBMISSION);
            case CLARIFICATION_ASKED -> clarification("The Secretariat asked a Party about an answer");
            case CLARIFICATION_ANSWERED -> clarification("A Party answered what the Secretariat asked");
            case SECTION_GIVEN -> delegation("Sections of a reply were given to a delegate");
            case SECTION_DUE -> delegation("Sections of a reply are due, and were not handed back");
            case SUBMISSION_FORWARDED ->
                sent(
                        "What a stakeholder says was forwarded to the Party",
                        "/rounds/2/forwardings/0199c3a4-0000-7000-8000-000000000001",
                        ROUND,
                        PARTY);
            case REPORT_ADOPTED -> sent("The Committee adopted the report", "/rounds/2/report", ROUND, ADOPTED_ON);
            case EDITION_PUBLISHED ->
                sent("An edition of the report was published", "/rounds/2/report/editions/1", ROUND, EDITION);
            case FACTSHEET_UPDATED ->
                sent(
                        "An edition of a factsheet was published",
                        "/rounds/2/factsheets/FRA/editions/1",
                        ROUND,
                        PARTY,
                        EDITION);
            case STATEMENT_OVERDUE -> throw new IllegalArgumentException("No system is told of " + type);
        };
    }

    /** A datum that others of the kind have. */
    private SentEvent without(EventDatum other) {
        return new SentEvent(
                what,
                subject,
                data,
                data.stream().filter(datum -> datum != other).collect(toUnmodifiableSet()));
    }

    private static SentEvent clarification(String what) {
        return sent(
                what,
                "/rounds/2/replies/FRA/clarifications/0199c3a4-0000-7000-8000-000000000001",
                ROUND,
                PARTY,
                QUESTION,
                MESSAGE,
                DUE_ON);
    }

    private static SentEvent delegation(String what) {
        return sent(
                what,
                "/rounds/2/replies/FRA/delegations/0199c3a4-0000-7000-8000-000000000001",
                ROUND,
                PARTY,
                SECTIONS,
                DUE_ON);
    }

    private static SentEvent sent(String what, String subject, EventDatum... data) {
        return new SentEvent(what, subject, List.of(data), Set.of(data));
    }
}
