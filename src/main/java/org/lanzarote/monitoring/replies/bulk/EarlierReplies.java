package org.lanzarote.monitoring.replies.bulk;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.replies.reading.ReplyHead;
import org.lanzarote.monitoring.replies.reading.ReplyQueries;
import org.lanzarote.monitoring.replies.reading.StoredAnswer;
import org.lanzarote.monitoring.replies.reply.SaveAnswer;

/** Finds what a Party submitted in earlier rounds, for its focal point. */
@ApplicationScoped
public class EarlierReplies {

    private static final String NO_DELEGATE = "";

    private final ReplyQueries queries;
    private final Caller caller;

    EarlierReplies(ReplyQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    /** The last submission of the Party in this round; empty where there is none that the caller may read. */
    public Optional<EarlierReply> find(int round, String party) {
        return queries.head(round, party, caller.answersFor(), NO_DELEGATE, false)
                .filter(head -> head.party().equals(caller.answersFor()))
                .filter(head -> head.stands().submissions() > 0)
                .map(head -> lastSubmission(round, head));
    }

    private EarlierReply lastSubmission(int round, ReplyHead head) {
        int last = head.stands().submissions();
        var answers = queries.submitted(head.id(), last, caller.answersFor(), false);
        return new EarlierReply(
                round,
                last,
                answers.stream()
                        .filter(EarlierReplies::saysSomething)
                        .collect(toMap(StoredAnswer::question, EarlierReplies::wish)));
    }

    private static boolean saysSomething(StoredAnswer answer) {
        return !answer.given().isEmpty();
    }

    private static SaveAnswer wish(StoredAnswer answer) {
        return new SaveAnswer(answer.content(), answer.text(), answer.language());
    }
}
