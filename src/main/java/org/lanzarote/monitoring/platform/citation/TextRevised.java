package org.lanzarote.monitoring.platform.citation;

import java.util.UUID;

/**
 * A record has a new text, of this history: who holds words of it sees whether they still stand there. It says whether words and
 * footnotes are those of the text before, whose number is one less, so that nothing but links has changed.
 */
public record TextRevised(UUID history, String markdown, int number, boolean sameWords) {

    /** Tells that a text was cut. */
    public TextRevised(UUID history, String markdown) {
        this(history, markdown, 0, false);
    }
}
