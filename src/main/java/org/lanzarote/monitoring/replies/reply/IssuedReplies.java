package org.lanzarote.monitoring.replies.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionnaireIssued;

/** Gives every Party on the roster its reply, with an empty answer to each question. */
@ApplicationScoped
class IssuedReplies {

    private final ReplyRepository replies;

    IssuedReplies(ReplyRepository replies) {
        this.replies = replies;
    }

    void issue(@Observes QuestionnaireIssued issued) {
        issued.parties().forEach(party -> replies.persist(new Reply(issued.questionnaire(), party)));
    }
}
