package org.lanzarote.monitoring.outcome.document;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.files.renderer.Manuscript;
import org.lanzarote.monitoring.files.renderer.ManuscriptWriter;
import org.lanzarote.monitoring.files.renderer.PrintedFiles;
import org.lanzarote.monitoring.platform.html.FileEnding;

/** Prints a report as a file. */
@Provider
@Produces({FileEnding.PDF_TYPE, FileEnding.DOCX_TYPE, FileEnding.MARKDOWN_TYPE})
public class ReportFiles extends ManuscriptWriter<ReportDocument> {

    ReportFiles(PrintedFiles files) {
        super(ReportDocument.class, files);
    }

    @Override
    protected Manuscript manuscript(ReportDocument document) {
        return ReportManuscript.of(document);
    }
}
