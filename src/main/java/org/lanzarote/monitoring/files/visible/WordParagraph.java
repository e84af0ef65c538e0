package org.lanzarote.monitoring.files.visible;

/** The open paragraph of a text document, and the run of text that is read in it. */
final class WordParagraph {

    String style = "";
    boolean shaded;
    WordLook own = WordLook.UNSAID;
    boolean listed;
    String runStyle = "";
    WordLook run = WordLook.UNSAID;

    void beginRun() {
        runStyle = "";
        run = WordLook.UNSAID;
    }

    /** The mark of a list, before the first text that is shown. */
    String mark() {
        var mark = listed ? "\u2022 " : "";
        listed = false;
        return mark;
    }
}
