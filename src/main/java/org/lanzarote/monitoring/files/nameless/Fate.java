package org.lanzarote.monitoring.files.nameless;

/** The ways in which a nameless copy treats a part or an element. */
enum Fate {
    KEPT(""),
    /** The element is removed, its content is kept. */
    UNWRAPPED(""),
    DROPPED(""),
    /** It named an author and is replaced by a general word. */
    AUTHOR("Author"),
    /** It told when somebody did something and is replaced by a fixed time. */
    DAY("1970-01-01T00:00:00");

    /** The text that replaces its content. */
    final String text;

    Fate(String text) {
        this.text = text;
    }

    boolean isReplaced() {
        return !text.isEmpty();
    }
}
