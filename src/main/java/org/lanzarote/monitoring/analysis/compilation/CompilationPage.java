package org.lanzarote.monitoring.analysis.compilation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.LinkedWords;
import org.lanzarote.monitoring.replies.printing.AnswerGrid;

/** A compilation as its page shows it: words in one language, and texts turned into HTML. */
public record CompilationPage(
        String lang,
        String title,
        List<Fact> facts,
        @Nullable String restricted,
        List<Asking> questions,
        List<CountedAnswers> figures,
        List<CompilationPageSection> parties,
        @Nullable String silent,
        CompilationPageSection stakeholders,
        CompilationPageSection children,
        List<RevisionChanges> changes,
        CompilationPageHeads heads) {

    /** A question with its wording. */
    public record Asking(String number, String wording) {}

    /** The answers to a question, counted. */
    public record CountedAnswers(String caption, List<Count> values) {}

    /** How many Parties give a value. */
    public record Count(String value, long parties) {}

    /** What is of one Party or one source. */
    public record CompilationPageSection(String id, String title, List<CompilationPageEntry> entries) {}

    /** An entry with its notes. */
    public record CompilationPageEntry(
            String heading,
            @Nullable String lang,
            List<String> values,
            @Nullable AnswerGrid grid,
            List<LinkedWords> links,
            String html,
            String markdown,
            List<FurtherEntryText> translations,
            List<LinkedWords> notes) {}

    /** A text in a further language. */
    public record FurtherEntryText(String lang, String heading, String html, String markdown) {}

    /** What the last revision changed, or what has changed since. */
    public record RevisionChanges(String title, List<LinkedWords> all) {}

    /** The fixed words of the page. */
    public record CompilationPageHeads(
            String questions,
            String figures,
            String value,
            String parties,
            String replies,
            String nothing,
            String noChange) {}
}
