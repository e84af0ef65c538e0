package org.lanzarote.monitoring.files.visible;

import java.util.ArrayList;
import java.util.List;

/** A paragraph that is read, and the paragraphs of the notes and boxes in it. */
final class OpenParagraph implements TextFrame {

    final StringBuilder text = new StringBuilder();
    final List<String> within = new ArrayList<>();

    @Override
    public void take(String paragraph) {
        within.add(paragraph);
    }
}
