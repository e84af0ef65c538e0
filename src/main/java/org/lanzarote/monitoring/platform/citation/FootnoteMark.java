package org.lanzarote.monitoring.platform.citation;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** The place of a footnote in a parsed text: {@code [^mark]} wherever it is neither code nor escaped. */
public final class FootnoteMark extends CustomNode {

    private final String key;

    private FootnoteMark(String key) {
        this.key = key;
    }

    /** Reads the mark where it is no link; the footnote's text is a record of its own. */
    public static LinkResult read(LinkInfo link, Scanner scanner, InlineParserContext context) {
        var text = link.text(scanner);
        return link.destination() == null && text.matches("\\^" + Citation.MARK)
                ? LinkResult.replaceWith(new FootnoteMark(text.substring(1)), link.afterTextBracket())
                : LinkResult.none();
    }

    public String key() {
        return key;
    }

    /** Whether it stands in the text of a link, where no other link can stand. */
    boolean isLinked() {
        @Nullable Node above = getParent();
        while (above != null && !(above instanceof Link)) {
            above = above.getParent();
        }
        return above != null;
    }
}
