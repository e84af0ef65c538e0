package org.lanzarote.monitoring.analysis.compilation;

import java.util.Map;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns the CommonMark of an answer into HTML, in which HTML is shown as text. A link to another answer or to an attachment
 * leads to its address.
 */
final class CompilationMarkup {

    private static final Parser PARSER = Parser.builder().build();

    private final HtmlRenderer renderer;

    /** Of texts whose answers are under the one address, and whose attachments under the other. */
    CompilationMarkup(String answers, String attachments) {
        this.renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> new InnerLinks(answers, attachments))
                .build();
    }

    String html(String markdown) {
        return renderer.render(PARSER.parse(markdown));
    }

    /** Gives links to answers and attachments the addresses of these. */
    private record InnerLinks(String answers, String attachments) implements AttributeProvider {

        private static final String ANSWER = "answer:";
        private static final String ATTACHMENT = "attachment:";

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Link link) {
                var to = link.getDestination();
                if (to.startsWith(ANSWER)) {
                    attributes.put("href", answers + to.substring(ANSWER.length()));
                } else if (to.startsWith(ATTACHMENT)) {
                    attributes.put("href", attachments + to.substring(ATTACHMENT.length()) + "/content");
                }
            }
        }
    }
}
