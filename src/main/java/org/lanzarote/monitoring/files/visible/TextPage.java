package org.lanzarote.monitoring.files.visible;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page that a copy is rendered from: paragraphs and lines of text, without any markup of the document. */
final class TextPage {

    private static final BilingualText TITLE = new BilingualText("Copy of an attachment", "Copie d’une pièce jointe");
    private static final BilingualText ABOUT = new BilingualText(
            "This copy holds the text that the attachment shows, and nothing else of it.",
            "Cette copie reproduit le texte que montre la pièce jointe, et rien d’autre.");
    private static final BilingualText MARKED = new BilingualText(
            Printing.MARK + " stands for a character that this copy cannot print.",
            Printing.MARK + " remplace un caractère que cette copie ne peut imprimer.");

    private static final String STYLE = "@page { size: A4; margin: 24mm 22mm 22mm 22mm; @bottom-right {"
            + " content: counter(page) ' / ' counter(pages); font: 7.5pt 'DejaVu Sans'; color: #555; } }"
            + " body { font: 10pt/1.5 'DejaVu Sans'; color: #1a1a1a; margin: 0; }"
            + " h1 { font-size: 12pt; margin: 0 0 1mm 0; color: #1d3d6b; }"
            + " .about { font-size: 8pt; color: #555; margin: 0 0 5mm 0; }"
            + " p { margin: 0 0 2.5mm 0; word-wrap: break-word; }";

    private final Document page;
    private final Language language;

    private TextPage(Language language) throws ParserConfigurationException {
        this.page = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        this.language = language;
    }

    static Document of(VisibleText text, Language language) {
        try {
            return new TextPage(language).compose(text);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Document compose(VisibleText text) {
        var html = page.createElement("html");
        html.setAttribute("lang", language.name().toLowerCase(Locale.ROOT));
        page.appendChild(html);
        var head = added(html, "head");
        write(head, "title", TITLE.in(language));
        var subject = added(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", TITLE.in(language));
        write(head, "style", STYLE);
        var body = added(html, "body");
        write(body, "h1", TITLE.in(language));
        var about = write(body, "p", ABOUT.in(language));
        about.setAttribute("class", "about");
        if (addText(body, text)) {
            added(about, "br");
            about.appendChild(page.createTextNode(MARKED.in(language)));
        }
        return page;
    }

    /** Adds the passages; tells whether a character could not be printed. */
    private boolean addText(Element body, VisibleText text) {
        boolean marked = false;
        Element paragraph = body;
        for (var passage : text.passages()) {
            if (passage.goesOn()) {
                added(paragraph, "br");
            } else {
                paragraph = added(body, "p");
            }
            var printed = Printing.printed(passage.text());
            marked |= printed.contains(Printing.MARK);
            paragraph.appendChild(page.createTextNode(printed));
        }
        return marked;
    }

    private Element write(Element parent, String name, String text) {
        var element = added(parent, name);
        element.appendChild(page.createTextNode(text));
        return element;
    }

    private Element added(Element parent, String name) {
        var element = page.createElement(name);
        parent.appendChild(element);
        return element;
    }
}
