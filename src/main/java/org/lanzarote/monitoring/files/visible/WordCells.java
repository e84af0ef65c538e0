package org.lanzarote.monitoring.files.visible;

import java.util.ArrayDeque;
import java.util.Deque;

/** The open tables, rows and cells of a text document: whether they are shown, and have a colour. */
final class WordCells {

    private final Deque<Boolean> shown = new ArrayDeque<>();
    private final Deque<Boolean> shaded = new ArrayDeque<>();

    void begin() {
        shown.push(true);
        shaded.push(false);
    }

    void end() {
        shown.pop();
        shaded.pop();
    }

    void hide() {
        shown.pop();
        shown.push(false);
    }

    void shade(boolean colour) {
        shaded.pop();
        shaded.push(colour);
    }

    boolean areShown() {
        return !shown.contains(false);
    }

    boolean areShaded() {
        return shaded.contains(true);
    }
}
