package org.lanzarote.monitoring.platform.text;

import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** Writes of a link its words alone, where texts are plain words. */
record LinkWords(TextContentNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class);
    }

    @Override
    public void render(Node link) {
        for (var child = link.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
