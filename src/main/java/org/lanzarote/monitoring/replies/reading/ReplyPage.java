package org.lanzarote.monitoring.replies.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.LinkedWords;
import org.lanzarote.monitoring.replies.reading.AnswerPage.AnswerPageGiven;
import org.lanzarote.monitoring.replies.reading.AnswerPage.AnswerPagePublished;

/** A whole reply as its page shows it: words in one language, and texts turned into HTML. */
public record ReplyPage(
        String lang,
        String title,
        List<Fact> facts,
        List<LinkedWords> restricted,
        String contents,
        List<ReplyPageQuestion> questions) {

    /** A question in its words and what was answered, with what a reader must know first, and the page of the answer. */
    public record ReplyPageQuestion(
            String number,
            String heading,
            List<LinkedWords> since,
            String wording,
            AnswerPageGiven given,
            @Nullable AnswerPagePublished published,
            @Nullable LinkedWords own) {}
}
