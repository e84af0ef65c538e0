package org.lanzarote.monitoring.factsheet;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Turns a factsheet's CommonMark into HTML; markup of others is shown as text, and footnotes become links. */
final class FactsheetMarkdown {

    private static final Parser PARSER = Parser.builder()
            .customInlineContentParserFactory(new MarkParserFactory())
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

    /** The place of a footnote. */
    private static final class Mark extends CustomNode {

        private final String number;

        Mark(String number) {
            this.number = number;
        }
    }

    /** Finds {@code [^12]}. */
    private static final class MarkParserFactory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('[');
        }

        @Override
        public InlineContentParser create() {
            return MarkParserFactory::parse;
        }

        private static ParsedInline parse(InlineParserState state) {
            var scanner = state.scanner();
            scanner.next();
            if (!scanner.next('^')) {
                return ParsedInline.none();
            }
            var begin = scanner.position();
            int digits = scanner.match(character -> character >= '0' && character <= '9');
            var number = scanner.getSource(begin, scanner.position()).getContent();
            return digits > 0 && scanner.next(']')
                    ? ParsedInline.of(new Mark(number), scanner.position())
                    : ParsedInline.none();
        }
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
            html.raw("<sup id=\"ref-%1$s\"><a href=\"#note-%1$s\">%1$s</a></sup>".formatted(number));
        }
    }
}
