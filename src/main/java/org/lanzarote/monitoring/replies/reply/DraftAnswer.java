package org.lanzarote.monitoring.replies.reply;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;

/** An answer of a Party's own reply, as it is worked on. */
public record DraftAnswer(
        String question,
        int version,
        AnswerContent content,
        String text,
        @Nullable Language language) {

    public GivenAnswer given() {
        return new GivenAnswer(content, text);
    }
}
