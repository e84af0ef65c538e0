package org.lanzarote.monitoring.reply;

import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.question.GivenAnswer;

/** An answer to save, given outside the service. */
public record FilledAnswer(GivenAnswer given, Language language) {

    SaveAnswer wish() {
        return new SaveAnswer(given.content(), given.text(), language);
    }
}
