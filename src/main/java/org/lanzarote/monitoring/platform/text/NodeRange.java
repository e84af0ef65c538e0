package org.lanzarote.monitoring.platform.text;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Neighbouring parts of a parsed text, from the first to the last. Emphasis that goes on before or after them is divided. */
record NodeRange(Node first, Node last) {

    static NodeRange of(Node first, Node last) {
        var whole = common(first, last);
        return new NodeRange(upFrom(first, whole), upTo(last, whole));
    }

    /** Puts them into another part, in their place. */
    void moveInto(Node outer) {
        first.insertBefore(outer);
        for (var node = outer.getNext(); node != null; node = node == last ? null : outer.getNext()) {
            outer.appendChild(node);
        }
    }

    /** The innermost part that both stand in. */
    private static Node common(Node first, Node last) {
        Set<Node> above = new HashSet<>();
        for (@Nullable Node node = first.getParent(); node != null; node = node.getParent()) {
            above.add(node);
        }
        var whole = last.getParent();
        while (!above.contains(whole)) {
            whole = whole.getParent();
        }
        return whole;
    }

    private static Node upFrom(Node first, Node whole) {
        var node = first;
        for (var outer = node.getParent(); outer != whole; outer = node.getParent()) {
            if (node.getPrevious() != null) {
                var before = like(outer);
                outer.insertBefore(before);
                for (var child = outer.getFirstChild(); child != node; child = outer.getFirstChild()) {
                    before.appendChild(child);
                }
                if (before.getLastChild() instanceof Text text) {
                    var words = text.getLiteral().stripTrailing();
                    before.insertAfter(new Text(text.getLiteral().substring(words.length())));
                    text.setLiteral(words);
                }
            }
            node = outer;
        }
        return node;
    }

    private static Node upTo(Node last, Node whole) {
        var node = last;
        for (var outer = node.getParent(); outer != whole; outer = node.getParent()) {
            if (node.getNext() != null) {
                var after = like(outer);
                outer.insertAfter(after);
                for (var child = node.getNext(); child != null; child = node.getNext()) {
                    after.appendChild(child);
                }
                if (after.getFirstChild() instanceof Text text) {
                    var words = text.getLiteral().stripLeading();
                    int gap = text.getLiteral().length() - words.length();
                    after.insertBefore(new Text(text.getLiteral().substring(0, gap)));
                    text.setLiteral(words);
                }
            }
            node = outer;
        }
        return node;
    }

    private static Node like(Node emphasis) {
        return emphasis instanceof Emphasis ? new Emphasis() : new StrongEmphasis();
    }
}
