package org.lanzarote.monitoring.platform.text;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes words that are read from right to left as HTML keeps them apart. */
public record RightToLeftHtml(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(RightToLeftWords.class);
    }

    @Override
    public void render(Node words) {
        context.getWriter().tag("bdi");
        for (var child = words.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        context.getWriter().tag("/bdi");
    }
}
