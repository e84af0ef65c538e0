package org.lanzarote.monitoring.replies.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.LinkedWords;
import org.lanzarote.monitoring.replies.printing.AnswerGrid;

/** A submitted answer as its page shows it: words in one language, and texts turned into HTML. */
public record AnswerPage(
        String lang,
        String title,
        List<Fact> facts,
        @Nullable LinkedWords restricted,
        List<LinkedWords> since,
        String wording,
        AnswerPageHeads heads,
        AnswerPageGiven given,
        List<FurtherAnswerText> translations,
        @Nullable AnswerPagePublished published) {

    /** The fixed words of the page. */
    public record AnswerPageHeads(String question, String answer) {}

    /** What was answered, with the language of its text. */
    public record AnswerPageGiven(
            @Nullable String lang,
            List<String> values,
            @Nullable AnswerGrid grid,
            String html,
            List<LinkedWords> links) {}

    /** What everybody reads of an answer that is not public in full. */
    public record AnswerPagePublished(String heading, AnswerPageGiven given) {}

    /** The text in a further language. */
    public record FurtherAnswerText(String lang, String heading, String html) {}
}
