package org.lanzarote.monitoring.reply;

import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.question.Audience;
import org.lanzarote.monitoring.questionnaire.PublishedItems;

/** Reads a Party's own reply for its focal point; any other does not exist. */
@ApplicationScoped
public class OwnReplies {

    private final ReplyRepository replies;
    private final ReplyQueries queries;
    private final PublishedItems items;

    OwnReplies(ReplyRepository replies, ReplyQueries queries, PublishedItems items) {
        this.replies = replies;
        this.queries = queries;
        this.items = items;
    }

    public OwnReply require(int round, String party) {
        return read(round, party, replies.requireOwn(round, party));
    }

    private OwnReply read(int round, String party, Reply reply) {
        var asked = reply.questionnaire;
        return new OwnReply(
                round,
                party,
                reply.version,
                asked.number(),
                asked.authentic(),
                items.of(asked).seenBy(Audience.STATE),
                queries.drafted(reply.id));
    }
}
