package org.lanzarote.monitoring.platform.citation;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a text by its citations, quotations and labels. */
enum CitationMessage implements Message {
    TEXT_INVALID("The text is not valid"),
    NOT_CITABLE("No {0} {1} can be cited in this round"),
    TARGET_NEEDED("{0} needs a target"),
    TARGET_NOT_TAKEN("{0} takes no targets"),
    QUOTATION_OF_ONE_ANSWER("A quotation is of one answer: name exactly one ANSWER, or leave the quotation out"),
    EVIDENCE_NOT_CHANGED("The evidence stands as it was cited, or somebody has confirmed it since"),
    NOT_LABELLED("The report of this round has no {0} {1} for a label to name"),
    FOOTNOTE_NOT_WORDS(
            "{0}: a translation words explanations and documents alone, each once; it has all other footnotes of its text"),
    EXPLANATION_UNTRANSLATED("The explanation [^{0}] needs its words in this language");

    private final String english;

    CitationMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
