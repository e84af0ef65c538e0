package org.lanzarote.monitoring.outcome.footnote;

import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** A term of urgency and what it means, as a document prints them. */
public final class TermMeaning {

    private TermMeaning() {}

    /** As CommonMark, with the numbers that its footnotes have. */
    public static String markdown(UrgencyTerm term, Language language) {
        return "**" + term.label().in(language) + "**" + (language == Language.FR ? "\u00a0: " : ": ")
                + term.meaning().in(language);
    }

    /** As a paragraph of a page. */
    public static String html(UrgencyTerm term, Language language) {
        return FootnoteMarkdown.toHtml(markdown(term, language));
    }
}
