package org.lanzarote.monitoring.platform.label;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** The place of a label in a parsed text, wherever it is neither code nor escaped. */
public final class LabelMark extends CustomNode {

    private final String written;

    private LabelMark(String written) {
        this.written = written;
    }

    /** Reads the label where it is no link. */
    public static LinkResult read(LinkInfo link, Scanner scanner, InlineParserContext context) {
        var written = "[" + link.text(scanner) + "]";
        return link.destination() == null && PartLabel.isOne(written)
                ? LinkResult.replaceWith(new LabelMark(written), link.afterTextBracket())
                : LinkResult.none();
    }

    /** The label as it is written. */
    public String written() {
        return written;
    }
}
