package org.lanzarote.monitoring.replies.bulk;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.replies.bulk.EarlierReplyQueries.EarlierAnswer;

/** Finds what a Party submitted in earlier rounds, for its focal point. */
@ApplicationScoped
public class EarlierReplies {

    private final EarlierReplyQueries queries;
    private final Caller caller;

    EarlierReplies(EarlierReplyQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    /** The last submission of the Party in this round; empty where there is none that the caller may read. */
    public Optional<EarlierReply> find(int round, String party) {
        var answers = queries.lastSubmission(round, party, caller.answersFor());
        return answers.stream()
                .findFirst()
                .map(any -> new EarlierReply(
                        round,
                        any.submission(),
                        answers.stream()
                                .filter(EarlierAnswer::saysSomething)
                                .collect(toMap(EarlierAnswer::question, EarlierAnswer::filled))));
    }
}
