package org.lanzarote.monitoring.replies.reply;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.lanzarote.monitoring.platform.problem.ProblemType.QUESTIONNAIRE_NOT_NEWER;

import java.util.LinkedHashMap;
import org.lanzarote.monitoring.preparation.question.Audience;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.preparation.questionnaire.Questionnaire;

/** Moves a reply to a later version of the questionnaire: every answer stays, new questions get an empty one. */
record ReplyMove(Reply reply) {

    void to(Questionnaire later) {
        int present = reply.questionnaire.number();
        if (later.number() <= present) {
            throw QUESTIONNAIRE_NOT_NEWER.because(ReplyMessage.ANSWERS_VERSION_ALREADY.with(present));
        }
        var open = later.putTo(Audience.STATE)
                .collect(toMap(Question::number, identity(), (first, second) -> first, LinkedHashMap::new));
        reply.answers.forEach(answer -> answer.question = requireNonNull(open.remove(answer.question.number())));
        open.values().forEach(question -> reply.answers.add(new Answer(reply, question)));
        reply.questionnaire = later;
    }
}
