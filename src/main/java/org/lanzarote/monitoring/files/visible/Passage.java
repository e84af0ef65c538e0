package org.lanzarote.monitoring.files.visible;

/** A line, paragraph or row of a document, with its place; it may go on with the paragraph before. */
public record Passage(String place, String text, boolean goesOn) {

    private static final int QUOTED = 60;

    /** The place as a person finds it, with the first words that stand there. */
    public String quoted() {
        var words = text.codePointCount(0, text.length()) > QUOTED
                ? text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "\u2026"
                : text;
        return place + " (\u201c" + words + "\u201d)";
    }
}
