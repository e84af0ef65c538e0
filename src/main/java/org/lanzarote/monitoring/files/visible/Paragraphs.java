package org.lanzarote.monitoring.files.visible;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Collects paragraphs; those that stand within another one, such as notes and boxes, follow it. */
final class Paragraphs {

    private final Passages passages;
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final List<String> within = new ArrayList<>();
    private int number;

    Paragraphs(Passages passages) {
        this.passages = passages;
    }

    void begin() {
        open.push(new StringBuilder());
    }

    /** Adds text to the innermost open paragraph. */
    void add(String text) {
        if (!open.isEmpty()) {
            open.peek().append(text);
        }
    }

    /** Ends the innermost open paragraph, and leaves it out where it is not shown. */
    void end(boolean shown) {
        var text = open.pop().toString();
        if (!open.isEmpty()) {
            if (shown) {
                within.add(text);
            }
            return;
        }
        if (shown) {
            write(text);
        }
        within.forEach(this::write);
        within.clear();
    }

    private void write(String text) {
        if (!text.isBlank()) {
            passages.paragraph("paragraph " + ++number, text);
        }
    }
}
