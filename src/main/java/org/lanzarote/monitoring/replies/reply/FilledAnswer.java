package org.lanzarote.monitoring.replies.reply;

import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;

/** An answer to save, given outside the service. */
public record FilledAnswer(GivenAnswer given, Language language) {

    public SaveAnswer wish() {
        return new SaveAnswer(given.content(), given.text(), language);
    }
}
