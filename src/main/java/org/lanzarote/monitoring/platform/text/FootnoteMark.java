package org.lanzarote.monitoring.platform.text;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

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
}
