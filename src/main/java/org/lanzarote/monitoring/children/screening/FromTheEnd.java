package org.lanzarote.monitoring.children.screening;

/** Words that are read from their end. */
final class FromTheEnd {

    /** A name that is shorter is often a word from its end. */
    static final int SHORTEST = 5;

    private FromTheEnd() {}

    /** The word from its end; nothing, where it is too short to tell. */
    static String of(String word) {
        return word.length() < SHORTEST ? "" : new StringBuilder(word).reverse().toString();
    }
}
