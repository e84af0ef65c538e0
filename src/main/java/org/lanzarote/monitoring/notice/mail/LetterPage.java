package org.lanzarote.monitoring.notice.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the templates of letters show. */
record LetterPage(
        String lang,
        String subject,
        String text,
        List<Part> parts,
        @Nullable Line lead,
        String foot) {

    /** Lines under a heading. */
    record Part(String heading, List<Line> lines) {}

    /** Words, which may lead somewhere. */
    record Line(String words, @Nullable String address) {}
}
