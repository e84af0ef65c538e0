package org.lanzarote.monitoring.files.nameless;

/** What becomes of a part or an element in a nameless copy. */
enum Fate {
    KEPT(""),
    /** Its content stays, it goes. */
    UNWRAPPED(""),
    DROPPED(""),
    /** It named an author. */
    AUTHOR("Author"),
    /** It told when somebody did something. */
    DAY("1970-01-01T00:00:00");

    /** What stands in the place of its content. */
    final String text;

    Fate(String text) {
        this.text = text;
    }

    boolean isReplaced() {
        return !text.isEmpty();
    }
}
