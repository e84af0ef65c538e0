package org.lanzarote.monitoring.outcome.document;

import java.util.Objects;

/** What Akoma Ntoso says above the text of a report: its title, which edition it is, and what became of that since. */
record AknPreface(ReportDocument document, AknXml xml) {

    void write() {
        var words = new DocumentWords(document.language());
        xml.begin("preface");
        xml.begin("p").title("docTitle", document.title(), document.titleWrittenIn());
        xml.end();
        xml.begin("p").element("docNumber", document.reference()).end();
        var edition = document.edition();
        if (edition != null) {
            edition.told(document.language()).forEach(line -> xml.element("p", line));
        }
        xml.element("p", words.standing(document.decision(), document.adoptedOn()));
        if (document.authentic() != null) {
            xml.element("p", words.translated(document.authentic()));
        }
        var sources = edition == null ? null : edition.sources(document.language());
        if (sources != null) {
            xml.element("p", sources);
        }
        document.since()
                .since()
                .forEach(line -> xml.begin("p")
                        .element("a", line.words(), "href", Objects.requireNonNull(line.link()))
                        .end());
        xml.end();
    }
}
