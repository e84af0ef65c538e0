package org.lanzarote.monitoring.files.renderer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The head of a manuscript in XHTML: what it says of itself, its bookmarks, and how its pages look. */
record PageHead(Manuscript manuscript, ManuscriptWords words) {

    private static final String STYLE = read();
    private static final int LONGEST = 90;

    void write(Markup html) {
        html.begin("head").element("title", manuscript.called());
        html.empty("meta", "name", "subject", "content", manuscript.title());
        html.empty("meta", "name", "description", "content", manuscript.described());
        html.begin("bookmarks");
        manuscript
                .contents()
                .forEach(heading -> html.empty("bookmark", "name", heading.title(), "href", "#" + heading.anchor()));
        html.end();
        html.element("style", style()).end();
    }

    /** The style sheet, with the words in the margins: the title last, in which the names of the others may stand. */
    private String style() {
        return STYLE.replace("PAGE", words.page())
                .replace("ISSUER", words.issuer())
                .replace("MARK", manuscript.mark() == null ? "" : unquoted(manuscript.mark()))
                .replace("TITLE", unquoted(manuscript.title()));
    }

    private static String unquoted(String words) {
        var head = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        return head.replaceAll("[\\\\\"\\s]", " ");
    }

    private static String read() {
        try (var sheet = PageHead.class.getResourceAsStream("pages.css")) {
            return new String(Objects.requireNonNull(sheet).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
