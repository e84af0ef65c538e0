package org.lanzarote.monitoring.replies.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.replies.reply.Reply;

/** Shows clarifications to those who may read them; they are never public. */
@ApplicationScoped
class ClarificationReading {

    private final ClarificationQueries queries;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    ClarificationReading(ClarificationQueries queries, Disclosure disclosure, Caller caller, Clock clock) {
        this.queries = queries;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    Reply requireReply(int round, String party) {
        return queries.reply(round, party, caller.answersFor(), caller.delegate(), caller.isInsider())
                .orElseThrow(NotFound.of("reply of", party));
    }

    /** The clarifications of this Party, or of all Parties where none is given. */
    Page<ClarificationRow> list(int round, String party, ClarificationFilter filter, PageQuery page) {
        disclosure.restricted(true);
        var rows = queries.clarifications(round, party, filter, caller, page);
        return Page.of(rows, page, ClarificationRow::id);
    }

    RestResponse<ClarificationView> show(int round, String party, UUID id) {
        var row = queries.clarification(round, party, id, caller).orElseThrow(NotFound.of("clarification", id));
        disclosure.restricted(true);
        return EntityTag.of(row.version()).on(row.with(queries.messages(id), today(), caller));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
