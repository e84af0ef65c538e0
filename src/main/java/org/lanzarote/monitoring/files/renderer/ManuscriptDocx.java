package org.lanzarote.monitoring.files.renderer;

/** Prints a manuscript as a DOCX: with styles, a field of contents, and footnotes that the word processor knows as such. */
final class ManuscriptDocx {

    /** Chapters and their parts, as links. */
    private static final String CONTENTS = " TOC \\o \"1-2\" \\h \\z \\u ";

    private final Manuscript manuscript;
    private final ManuscriptWords words;
    private final DocxLists lists = new DocxLists();
    private final DocxLinks links = new DocxLinks();
    private final DocxPlaces places = new DocxPlaces();
    private final DocxNotes notes;
    private final Markup xml = new Markup();
    private final DocxRuns runs = new DocxRuns(xml, links);
    private final DocxBody body;

    ManuscriptDocx(Manuscript manuscript, ManuscriptText texts) {
        this.manuscript = manuscript;
        this.words = new ManuscriptWords(manuscript.language());
        this.notes = new DocxNotes(manuscript, texts, lists, places);
        this.body = new DocxBody(xml, links, texts, lists, notes, places);
    }

    /** The languages as word processors name them. */
    static String tag(String lang) {
        return switch (lang) {
            case "fr" -> "fr-FR";
            case "en" -> "en-GB";
            default -> lang;
        };
    }

    byte[] write() {
        xml.begin("w:document", DocxPackage.NAMESPACES).begin("w:body");
        runs.paragraph("Issuer", words.issuer());
        runs.paragraph("Title", manuscript.title());
        manuscript.subtitle().forEach(line -> runs.paragraph("Subtitle", line));
        if (manuscript.mark() != null) {
            runs.paragraph("Mark", manuscript.mark());
        }
        manuscript.colophon().opening().forEach(body::block);
        contents();
        manuscript.printed().forEach(body::block);
        DocxFrame.page(xml);
        xml.end().end();
        return file().write();
    }

    /** The field of contents as it stands before the word processor has counted the pages. */
    private void contents() {
        var listed = manuscript.contents();
        if (listed.isEmpty()) {
            return;
        }
        runs.paragraph("TOCHeading", words.contents());
        for (int i = 0; i < listed.size(); i++) {
            var heading = listed.get(i);
            runs.beginParagraph("TOC" + heading.level());
            if (i == 0) {
                field("begin");
                xml.begin("w:r")
                        .element("w:instrText", CONTENTS, "xml:space", "preserve")
                        .end();
                field("separate");
            }
            runs.beginLink("#" + heading.anchor());
            runs.run(heading.title());
            runs.endLink();
            if (i == listed.size() - 1) {
                field("end");
            }
            runs.endParagraph();
        }
    }

    /** The first mark of the field asks for it to be made anew. */
    private void field(String part) {
        xml.begin("w:r");
        if (part.equals("begin")) {
            xml.empty("w:fldChar", "w:fldCharType", part, "w:dirty", "true");
        } else {
            xml.empty("w:fldChar", "w:fldCharType", part);
        }
        xml.end();
    }

    private DocxPackage file() {
        var frame = new DocxFrame(manuscript, words);
        var language = tag(manuscript.lang());
        var file = new DocxPackage()
                .fixed("[Content_Types].xml", "docx-content-types.xml", language)
                .fixed("_rels/.rels", "docx-relations.xml", language)
                .part("docProps/core.xml", frame.properties())
                .part("word/document.xml", xml)
                .part(
                        "word/_rels/document.xml.rels",
                        links.relations(
                                "styles",
                                "styles.xml",
                                "settings",
                                "settings.xml",
                                "numbering",
                                "numbering.xml",
                                "footnotes",
                                "footnotes.xml",
                                "header",
                                "header.xml",
                                "footer",
                                "footer.xml"))
                .fixed("word/styles.xml", "docx-styles.xml", language)
                .fixed("word/settings.xml", "docx-settings.xml", language)
                .part("word/numbering.xml", lists.part())
                .part("word/header.xml", frame.header())
                .part("word/footer.xml", frame.footer());
        notes.addTo(file);
        return file;
    }
}
