package org.lanzarote.monitoring.files.visible;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_TOO_LONG;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the passages of a document, up to the length that a copy may have. */
final class Passages {

    /** The number of characters that a copy may have, some 120 pages. */
    private static final int MOST = 300_000;

    private static final Pattern GAPS = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern BREAKS = Pattern.compile("\\R|[\\x0B\\f]");

    private final List<Passage> all = new ArrayList<>();
    private int length;

    /** Adds a paragraph, which may have several lines. */
    void paragraph(String place, String text) {
        boolean goesOn = false;
        for (var line : BREAKS.split(text, -1)) {
            goesOn |= add(place, line, goesOn);
        }
    }

    /** Adds the lines of a text, each with its number; an empty line ends a paragraph. */
    void lines(String text) {
        boolean goesOn = false;
        int number = 0;
        for (var line : BREAKS.split(text, -1)) {
            goesOn = add("line " + ++number, line, goesOn);
        }
    }

    /** Adds the lines of a page, of which those that are not empty are counted. */
    void page(int page, String text) {
        boolean goesOn = false;
        int number = 1;
        for (var line : BREAKS.split(text, -1)) {
            goesOn = add("page %d, line %d".formatted(page, number), line, goesOn);
            number += goesOn ? 1 : 0;
        }
    }

    /** Ends the request if a text of this length is too long for a copy. */
    static void requireFit(int length) {
        if (length > MOST) {
            throw DOCUMENT_TOO_LONG.because(VisibleTextMessage.VISIBLE_TEXT_TOO_LONG.with(MOST));
        }
    }

    private boolean add(String place, String line, boolean goesOn) {
        var text = GAPS.matcher(line).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return false;
        }
        length += text.length();
        requireFit(length);
        all.add(new Passage(place, text, goesOn));
        return true;
    }

    List<Passage> all() {
        return List.copyOf(all);
    }
}
