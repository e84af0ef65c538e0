package org.lanzarote.monitoring.replies.printing;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Turns the CommonMark of an answer into HTML, in which HTML is shown as text. A link to another answer or to an attachment
 * leads to its address.
 */
public final class AnswerMarkup {

    private static final Parser PARSER = Parser.builder().build();

    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().build();

    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();

    private final HtmlRenderer renderer;
    private final InnerLinks links;

    /** Prints texts whose answers by their questions have these addresses, and whose attachments are under the other. */
    public AnswerMarkup(UnaryOperator<String> answers, String attachments) {
        this.links = new InnerLinks(answers, attachments);
        this.renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> links)
                .build();
    }

    /** A text in plain words, as it reads where nothing is marked up. */
    static String words(String markdown) {
        return WORDS.render(PARSER.parse(markdown));
    }

    public String html(String markdown) {
        return renderer.render(PARSER.parse(markdown));
    }

    /** The text with the addresses in its links. */
    public String markdown(String markdown) {
        var text = PARSER.parse(markdown);
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(links.address(link.getDestination()));
                visitChildren(link);
            }
        });
        return MARKDOWN.render(text);
    }

    /** Gives links to answers and attachments the addresses of these. */
    private record InnerLinks(UnaryOperator<String> answers, String attachments) implements AttributeProvider {

        private static final String ANSWER = "answer:";
        private static final String ATTACHMENT = "attachment:";

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Link link) {
                var to = link.getDestination();
                if (!address(to).equals(to)) {
                    attributes.put("href", address(to));
                }
            }
        }

        private String address(String to) {
            if (to.startsWith(ANSWER)) {
                return answers.apply(to.substring(ANSWER.length()));
            }
            return to.startsWith(ATTACHMENT) ? attachments + to.substring(ATTACHMENT.length()) + "/content" : to;
        }
    }
}
