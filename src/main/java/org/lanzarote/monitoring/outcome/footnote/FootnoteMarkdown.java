package org.lanzarote.monitoring.outcome.footnote;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.lanzarote.monitoring.platform.text.FootnoteMark;
import org.lanzarote.monitoring.platform.text.RightToLeftHtml;
import org.lanzarote.monitoring.platform.text.RightToLeftWords;

/** Turns CommonMark with numbered footnotes into HTML; HTML in texts is shown as text, and footnotes become links. */
public final class FootnoteMarkdown {

    private static final Parser PARSER = Parser.builder()
            .linkProcessor(FootnoteMark::read)
            .postProcessor(RightToLeftWords::setApart)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Paragraph && RightToLeftWords.fill(node)) {
                    attributes.put("dir", "rtl");
                }
            })
            .nodeRendererFactory(RightToLeftHtml::new)
            .nodeRendererFactory(context -> new FootnoteMarkRenderer(context.getWriter()))
            .build();

    private FootnoteMarkdown() {}

    public static String toHtml(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** Writes a footnote's place as a link to the footnote. */
    private record FootnoteMarkRenderer(HtmlWriter html) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FootnoteMark.class);
        }

        @Override
        public void render(Node node) {
            var number = ((FootnoteMark) node).key();
            html.tag("sup", Map.of("id", "ref-" + number));
            html.tag("a", Map.of("href", "#note-" + number));
            html.text(number);
            html.tag("/a");
            html.tag("/sup");
        }
    }
}
