package org.lanzarote.monitoring.outcome.factsheet;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Turns a factsheet's CommonMark into HTML; HTML in texts is shown as text, and footnotes become links. */
final class FactsheetMarkdown {

    private static final Parser PARSER = Parser.builder()
            .linkProcessor((link, scanner, context) -> mark(link, scanner))
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(context -> new MarkRenderer(context.getWriter()))
            .build();

    private FactsheetMarkdown() {}

    static String toHtml(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** The place of a footnote in a text. */
    private static final class Mark extends CustomNode {

        private final String number;

        Mark(String number) {
            this.number = number;
        }
    }

    /**
     * Reads {@code [^12]} as the place of footnote 12 wherever it stands; the footnote's text is a record of its own.
     */
    private static LinkResult mark(LinkInfo link, Scanner scanner) {
        var text = link.text(scanner);
        return link.destination() == null && text.matches("\\^\\d+")
                ? LinkResult.replaceWith(new Mark(text.substring(1)), link.afterTextBracket())
                : LinkResult.none();
    }

    /** Writes a footnote's place as a link to the footnote. */
    private record MarkRenderer(HtmlWriter html) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Mark.class);
        }

        @Override
        public void render(Node node) {
            var number = ((Mark) node).number;
            html.tag("sup", Map.of("id", "ref-" + number));
            html.tag("a", Map.of("href", "#note-" + number));
            html.text(number);
            html.tag("/a");
            html.tag("/sup");
        }
    }
}
