package org.lanzarote.monitoring.files.renderer;

/** What stands around the text of a DOCX: running head and foot, the measures of the page, and what the file says of itself. */
record DocxFrame(Manuscript manuscript, ManuscriptWords words) {

    /** The measures of the page, and what stands around its text. */
    static void page(Markup xml) {
        xml.begin("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "header");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1474",
                "w:right",
                "1361",
                "w:bottom",
                "1361",
                "w:left",
                "1361",
                "w:header",
                "709",
                "w:footer",
                "709",
                "w:gutter",
                "0");
        xml.end();
    }

    /** The running head, with the mark of a draft. */
    Markup header() {
        var head = new Markup().begin("w:hdr", DocxPackage.NAMESPACES);
        var line = new DocxRuns(head, new DocxLinks());
        line.paragraph("Header", manuscript.title());
        if (manuscript.mark() != null) {
            line.paragraph("Mark", manuscript.mark());
        }
        return head.end();
    }

    Markup footer() {
        var foot = new Markup().begin("w:ftr", DocxPackage.NAMESPACES);
        var line = new DocxRuns(foot, new DocxLinks());
        line.beginParagraph("Footer");
        line.run(words.issuer());
        line.tab();
        line.run(words.page() + " ");
        foot.begin("w:fldSimple", "w:instr", " PAGE ");
        line.run("1");
        foot.end();
        line.endParagraph();
        return foot.end();
    }

    Markup properties() {
        var properties = new Markup()
                .begin(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        properties.element("dc:title", manuscript.called());
        properties.element("dc:creator", words.issuer());
        properties.element("dc:description", manuscript.described());
        properties.element("dc:language", ManuscriptDocx.tag(manuscript.lang()));
        if (manuscript.changedAt() != null) {
            properties.element("dcterms:created", manuscript.changedAt().toString(), "xsi:type", "dcterms:W3CDTF");
        }
        return properties.end();
    }
}
