package org.lanzarote.monitoring.platform.text;

import org.lanzarote.monitoring.platform.problem.Message;

/** Faults in the form of a text: its marks, labels, slots and Markdown. */
enum TextMessage implements Message {
    REFERENCE_NOT_TAKEN("Write the character itself in place of {0}"),
    UNSEEN_CHARACTER(
            "Character {0}, at place {1}, is not taken: it is not seen, or turns the order of what is read; delete it"),
    HTML_NOT_TAKEN("HTML is not taken: leave it out, or write \\< where a < is meant"),
    PICTURE_NOT_TAKEN("Pictures are not taken: leave it out, or write !\\[ where none is meant"),
    LINK_NOT_TAKEN("A link leads to http:, https: or mailto:; write \\[ or \\< where no link is meant"),
    IN_LINE("Line {0}: {1}"),
    SLOT_UNKNOWN("{0} cannot be filled here; known: {1}"),
    ARTICLE_BEFORE_NAME("\"{0}\": the name brings its article; write {party}, de {party} or à {party}"),
    EXPLANATION_UNSAID("An explanation has words in text"),
    DOCUMENT_UNSAID("A document has a title in document, or an address in url"),
    MARK_TWICE("[^{0}] stands there twice"),
    MARK_NOT_PRINTED("[^{0}] is not printed where it stands: in code, in a link's text or escaped"),
    MARK_TAKEN("Mark {0} is taken"),
    MARK_NOT_IN_TEXT("The text has no [^{0}]"),
    MARK_WITHOUT_CITATION("[^{0}] has no citation"),
    LABEL_UNKNOWN("{0} is no label: write [@paragraph:53], [@recommendation:III-3], [@chapter:II] or several as 53,54"),
    LABEL_NOT_PRINTED("{0} is not printed where it stands: in code, in a link's text or escaped"),
    NO_LABEL_HERE("{0}: a label does not stand here"),
    LABEL_UNTRANSLATED("The text names {0}, and its translation does not"),
    LABEL_NOT_IN_ORIGINAL("{0}: the text that this translates names no such part"),
    NO_FOOTNOTE_HERE("[^{0}]: a footnote does not stand here"),
    MARK_UNTRANSLATED("The text has the footnote [^{0}], and its translation has not"),
    MARK_NOT_IN_ORIGINAL("[^{0}]: the text that this translates has no such footnote");

    private final String english;

    TextMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
