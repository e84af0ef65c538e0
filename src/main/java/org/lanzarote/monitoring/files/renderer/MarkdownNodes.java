package org.lanzarote.monitoring.files.renderer;

import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.text.FootnoteMark;
import org.lanzarote.monitoring.platform.text.RightToLeftWords;

/** Makes the parts of a document in Markdown, and writes them. */
final class MarkdownNodes {

    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().nodeRendererFactory(new MarkdownMarks()).build();

    private MarkdownNodes() {}

    static String render(Node document) {
        return RENDERER.render(document);
    }

    static void anchor(Node parent, @Nullable String anchor) {
        if (anchor != null) {
            parent.appendChild(raw(new Markup().begin("a", "id", anchor).end().toString()));
        }
    }

    static Node raw(String markup) {
        var block = new HtmlBlock();
        block.setLiteral(markup);
        return block;
    }

    static Node heading(int level, String title) {
        var heading = new Heading();
        heading.setLevel(level);
        return within(heading, title);
    }

    static Node paragraph(Node inline) {
        return within(new Paragraph(), inline);
    }

    static Node bold(String words) {
        return within(new StrongEmphasis(), words);
    }

    static Node within(Node node, String words) {
        return within(node, new Text(words));
    }

    static BulletList list() {
        var list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        return list;
    }

    static Node within(Node outer, Node inner) {
        outer.appendChild(inner);
        return outer;
    }

    static Node move(Node from, Node to) {
        for (var child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
            to.appendChild(child);
        }
        return to;
    }

    /** Writes the places of notes, and words that Markdown does not set apart. */
    private static final class MarkdownMarks implements MarkdownNodeRendererFactory {

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new MarkdownMarkRenderer(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }

    private record MarkdownMarkRenderer(MarkdownNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FootnoteMark.class, RightToLeftWords.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof FootnoteMark mark) {
                context.getWriter().raw("[^" + mark.key() + "]");
            }
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
