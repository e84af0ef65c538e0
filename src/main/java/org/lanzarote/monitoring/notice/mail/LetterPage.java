package org.lanzarote.monitoring.notice.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.LinkedWords;

/** What the templates of letters show. */
record LetterPage(
        String lang,
        String subject,
        String text,
        List<LetterPart> parts,
        @Nullable LinkedWords lead,
        String foot) {

    /** Lines under a heading. */
    record LetterPart(String heading, List<LinkedWords> lines) {}
}
