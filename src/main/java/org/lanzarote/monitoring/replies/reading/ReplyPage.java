package org.lanzarote.monitoring.replies.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.LinkedWords;
import org.lanzarote.monitoring.replies.reading.AnswerPage.Given;
import org.lanzarote.monitoring.replies.reading.AnswerPage.Published;

/** A whole reply as its page shows it: words in one language, and texts turned into HTML. */
public record ReplyPage(
        String lang,
        String title,
        List<Fact> facts,
        List<LinkedWords> restricted,
        String contents,
        List<Question> questions) {

    /** A question in its words and what was answered, with what a reader must know first, and the page of the answer. */
    public record Question(
            String number,
            String heading,
            List<LinkedWords> since,
            String wording,
            Given given,
            @Nullable Published published,
            @Nullable LinkedWords own) {}
}
