package org.lanzarote.monitoring.files.pdf;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.lanzarote.monitoring.files.unwanted.Balance;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;

/** Checks all objects of one state of a PDF: those of its pages, of the document, and those that nothing leads to. */
final class PdfState {

    private static final int MOST_PAGES = 5_000;
    private static final Unwanted LEFT_OVER = Unwanted.OBJECT_OF_NO_PAGE;

    private final PDDocument pdf;
    private final PdfTables tables;
    private final PdfStreams streams;
    private final PdfWalk walk;

    PdfState(PDDocument pdf, PdfTables tables, UnwantedParts findings, Balance balance) {
        this.pdf = pdf;
        this.tables = tables;
        this.streams = new PdfStreams(findings, tables, balance);
        this.walk = new PdfWalk(findings, streams, balance);
    }

    void check() throws IOException {
        if (pdf.getNumberOfPages() == 0 || pdf.getNumberOfPages() > MOST_PAGES) {
            throw DOCUMENT_UNREADABLE.because(PdfMessage.PDF_PAGES.with(MOST_PAGES));
        }
        for (var page : pdf.getPages()) {
            streams.addPage(page);
        }
        int number = 0;
        for (var page : pdf.getPages()) {
            walk.page(page, ++number);
        }
        walk.from(pdf.getDocument().getTrailer(), PdfRole.NONE, Unwanted.WHOLE_DOCUMENT);
        for (var stream : leftObjects()) {
            stream(stream);
        }
    }

    /** Checks objects that nothing leads to, and returns those that are streams, since the others may lead to them. */
    private List<COSStream> leftObjects() throws IOException {
        List<COSStream> streams = new ArrayList<>();
        for (var key : List.copyOf(pdf.getDocument().getXrefTable().keySet())) {
            var object = pdf.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream) {
                streams.add(stream);
            } else if (object != null && !walk.hasSeen(object)) {
                walk.from(object, PdfRole.LEFT, LEFT_OVER);
            }
        }
        return streams;
    }

    private void stream(COSStream stream) throws IOException {
        if (tables.isTable(stream)) {
            walk.from(stream, PdfRole.TABLE, LEFT_OVER);
        } else if (!walk.hasSeen(stream)) {
            walk.from(stream, PdfRole.LEFT, LEFT_OVER);
        }
        if (COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE))) {
            unlisted(stream);
        }
    }

    /** Objects that are packed together with others, but that the tables of the file do not name. */
    private void unlisted(COSStream packed) throws IOException {
        for (long number : parser(packed).readObjectNumbers().keySet()) {
            if (!pdf.getDocument().getXrefTable().containsKey(new COSObjectKey(number, 0))) {
                walk.from(parser(packed).parseObject(number), PdfRole.LEFT, LEFT_OVER);
            }
        }
    }

    private PDFObjectStreamParser parser(COSStream packed) throws IOException {
        return new PDFObjectStreamParser(packed, pdf.getDocument());
    }
}
