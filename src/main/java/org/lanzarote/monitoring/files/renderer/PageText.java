package org.lanzarote.monitoring.files.renderer;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.lanzarote.monitoring.platform.text.FootnoteMark;
import org.lanzarote.monitoring.platform.text.RightToLeftHtml;

/** The texts of a manuscript as the renderer of pages takes them: a note stands at its place in the text, and floats to the foot. */
final class PageText {

    private static final String PARAGRAPH = "<p>";

    private final Manuscript manuscript;
    private final ManuscriptText texts;
    private final ManuscriptWords words;
    private final Set<String> noted = new HashSet<>();

    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                // Readers who do not see are told where a link leads.
                if (node instanceof Link link) {
                    attributes.putIfAbsent("title", link.getDestination());
                }
                if (KeptTogether.leavesRoom(node)) {
                    attributes.put("class", KeptTogether.KEPT);
                }
            })
            .nodeRendererFactory(RightToLeftHtml::new)
            .nodeRendererFactory(KeptTogether.Html::new)
            .nodeRendererFactory(context -> new PageMarkRenderer(context.getWriter()))
            .build();

    PageText(Manuscript manuscript, ManuscriptText texts) {
        this.manuscript = manuscript;
        this.texts = texts;
        this.words = new ManuscriptWords(manuscript.language());
    }

    String html(String markdown) {
        return renderer.render(KeptTogether.in(RightToLeft.undivided(texts.read(markdown))));
    }

    /** The same, whose first paragraph begins with a number. */
    String numbered(String number, String markdown) {
        return begin(new Markup().element("span", number, "class", "number"), html(markdown));
    }

    private static String begin(Markup beginning, String html) {
        return html.startsWith(PARAGRAPH)
                ? PARAGRAPH + beginning + html.substring(PARAGRAPH.length())
                : PARAGRAPH + beginning + "</p>" + html;
    }

    /** The place of a note and, the first time, the note; at the end of a text it may reach into the margin, and keeps its line. */
    private void note(String number, String place, HtmlWriter html) {
        boolean first = noted.add(number);
        var call = new Markup().begin("sup", "class", place);
        if (first) {
            call.empty("span", "id", "ref-" + number);
        }
        call.element("a", number, "href", "#note-" + number, "title", words.note(number))
                .end();
        html.raw(call.toString());
        if (first) {
            html.raw(body(number, html(manuscript.note(number).markdown())));
        }
    }

    /** The note with its number before its words, apart from them also where they are read from right to left. */
    private String body(String number, String html) {
        var marker = new Markup()
                .begin("bdi")
                .element("a", number, "href", "#ref-" + number, "title", words.backToText())
                .text(" ")
                .end();
        return new Markup()
                .begin("div", "class", "note", "id", "note-" + number)
                .raw(begin(marker, html))
                .end()
                .toString();
    }

    /** Writes the places of notes. */
    private final class PageMarkRenderer implements NodeRenderer {

        private final HtmlWriter html;

        PageMarkRenderer(HtmlWriter html) {
            this.html = html;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FootnoteMark.class);
        }

        @Override
        public void render(Node node) {
            var place = node.getNext() == null ? "last" : "within";
            note(
                    ((FootnoteMark) node).key(),
                    KeptTogether.takesRoom(node) ? place + " " + KeptTogether.BEHIND : place,
                    html);
        }
    }
}
