package org.lanzarote.monitoring.factsheets.page;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.files.renderer.Manuscript;
import org.lanzarote.monitoring.files.renderer.ManuscriptWriter;
import org.lanzarote.monitoring.files.renderer.PrintedFiles;
import org.lanzarote.monitoring.platform.html.FileEnding;

/** Prints a factsheet as a file. */
@Provider
@Produces({FileEnding.PDF_TYPE, FileEnding.DOCX_TYPE, FileEnding.MARKDOWN_TYPE})
public class FactsheetFiles extends ManuscriptWriter<Factsheet> {

    FactsheetFiles(PrintedFiles files) {
        super(Factsheet.class, files);
    }

    @Override
    protected Manuscript manuscript(Factsheet factsheet) {
        return FactsheetManuscript.of(factsheet);
    }
}
