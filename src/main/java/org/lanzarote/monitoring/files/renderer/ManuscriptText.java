package org.lanzarote.monitoring.files.renderer;

import java.net.URI;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.WithheldMark;
import org.lanzarote.monitoring.platform.text.FootnoteMark;
import org.lanzarote.monitoring.platform.text.MarkupCheck;
import org.lanzarote.monitoring.platform.text.RightToLeftWords;

/**
 * Reads the CommonMark of manuscripts, with the places of their notes. Markup of HTML is text, a heading a paragraph in bold,
 * and links lead to the whole addresses of the service's records, or are words where the service knows no address of its own.
 */
final class ManuscriptText {

    private static final Parser PARSER = MarkupCheck.reading()
            .linkProcessor(FootnoteMark::read)
            .postProcessor(RightToLeftWords::setApart)
            .build();

    private static final String THIN_SPACE = "\u2009";

    private final Optional<URI> service;
    private final Language language;

    ManuscriptText(Optional<URI> service, Language language) {
        this.service = service;
        this.language = language;
    }

    Node read(String markdown) {
        var text = PARSER.parse(markdown);
        text.accept(new PrintableText());
        return text;
    }

    /** The address to which a link leads from outside the service; within the document it begins with a hash. */
    private Optional<String> address(String destination) {
        if (destination.startsWith("#") || MarkupCheck.leadsOut(destination)) {
            return Optional.of(destination);
        }
        return destination.startsWith("/")
                ? service.map(known -> known.toString().replaceAll("/+$", "") + destination)
                : Optional.empty();
    }

    /** Replaces what no printed document has, and keeps the marks of two notes apart. */
    private final class PrintableText extends AbstractVisitor {

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FootnoteMark && node.getNext() instanceof FootnoteMark) {
                node.insertAfter(new Text(THIN_SPACE));
            }
            visitChildren(node);
        }

        @Override
        public void visit(HtmlBlock block) {
            var words = new Paragraph();
            words.appendChild(new Text(block.getLiteral()));
            replace(block, words);
        }

        @Override
        public void visit(HtmlInline inline) {
            replace(inline, new Text(inline.getLiteral()));
        }

        @Override
        public void visit(Text words) {
            words.setLiteral(WithheldMark.printed(words.getLiteral(), language));
        }

        @Override
        public void visit(Heading heading) {
            var bold = new StrongEmphasis();
            move(heading, bold);
            var words = new Paragraph();
            words.appendChild(bold);
            replace(heading, words);
            visitChildren(words);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            unwrap(image);
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            address(link.getDestination()).ifPresentOrElse(link::setDestination, () -> unwrap(link));
        }

        private static void replace(Node old, Node now) {
            old.insertAfter(now);
            old.unlink();
        }

        private static void move(Node from, Node to) {
            for (var child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
                to.appendChild(child);
            }
        }

        private static void unwrap(Node node) {
            for (var child = node.getLastChild(); child != null; child = node.getLastChild()) {
                node.insertAfter(child);
            }
            node.unlink();
        }
    }
}
