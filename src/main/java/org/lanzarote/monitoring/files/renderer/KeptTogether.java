package org.lanzarote.monitoring.files.renderer;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.lanzarote.monitoring.platform.text.FootnoteMark;

/**
 * Keeps the mark of a note, and punctuation behind a link, on the line of the word before. The renderer of pages would end a line
 * between any two elements: so the word leaves room on its line, which what is behind it takes.
 */
final class KeptTogether extends AbstractVisitor {

    static final String KEPT = "kept";
    static final String BEHIND = "behind";

    private static final Pattern LAST_WORD = Pattern.compile("\\S+$");
    private static final Pattern PUNCTUATION = Pattern.compile("^[\\u00a0\\u202f]?[\\p{Pe}\\p{Pf}.,;:!?…]+");

    /** A word that leaves room, or what takes it. */
    private static final class WordOrRoom extends CustomNode {

        private final String name;

        WordOrRoom(String name, Node content) {
            this.name = name;
            appendChild(content);
        }
    }

    /** Writes both as the style sheet knows them. */
    record Html(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(WordOrRoom.class);
        }

        @Override
        public void render(Node part) {
            context.getWriter().raw("<span class=\"" + ((WordOrRoom) part).name + "\">");
            context.render(part.getFirstChild());
            context.getWriter().tag("/span");
        }
    }

    static Node in(Node text) {
        text.accept(new KeptTogether());
        return text;
    }

    /** Whether a link or emphasised words leave room for what is behind them. */
    static boolean leavesRoom(Node words) {
        return isMarkedUp(words)
                && isAfterSpace(words)
                && (words.getNext() instanceof FootnoteMark || words.getNext() instanceof WordOrRoom);
    }

    /** Whether the mark of a note takes the room that is left. */
    static boolean takesRoom(Node mark) {
        var before = mark.getPrevious();
        return before instanceof WordOrRoom || (before != null && leavesRoom(before));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteMark && node.getPrevious() instanceof Text words) {
            leaveRoom(words);
        }
        visitChildren(node);
    }

    @Override
    public void visit(Text text) {
        var words = text.getPrevious();
        var punctuation = PUNCTUATION.matcher(text.getLiteral());
        if (words != null && isMarkedUp(words) && isAfterSpace(words) && punctuation.find()) {
            text.insertBefore(new WordOrRoom(BEHIND, new Text(punctuation.group())));
            text.setLiteral(text.getLiteral().substring(punctuation.end()));
        }
    }

    /** Lets the last word leave room, if it begins in this text; else it would be torn itself. */
    private static void leaveRoom(Text words) {
        var word = LAST_WORD.matcher(words.getLiteral());
        if (word.find() && (word.start() > 0 || isAfterSpace(words))) {
            words.insertAfter(new WordOrRoom(KEPT, new Text(word.group())));
            words.setLiteral(words.getLiteral().substring(0, word.start()));
        }
    }

    private static boolean isMarkedUp(Node words) {
        return words instanceof Link || words instanceof Emphasis || words instanceof StrongEmphasis;
    }

    private static boolean isAfterSpace(Node words) {
        var before = words.getPrevious();
        return before == null
                || before instanceof SoftLineBreak
                || (before instanceof Text text && text.getLiteral().endsWith(" "));
    }
}
