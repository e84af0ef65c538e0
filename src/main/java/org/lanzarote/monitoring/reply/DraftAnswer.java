package org.lanzarote.monitoring.reply;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.question.AnswerContent;
import org.lanzarote.monitoring.question.GivenAnswer;

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
