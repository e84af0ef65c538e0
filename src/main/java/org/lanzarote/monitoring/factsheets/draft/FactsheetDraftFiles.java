package org.lanzarote.monitoring.factsheets.draft;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.factsheets.page.DraftForms;
import org.lanzarote.monitoring.files.renderer.Manuscript;
import org.lanzarote.monitoring.files.renderer.ManuscriptWriter;
import org.lanzarote.monitoring.files.renderer.PrintedFiles;
import org.lanzarote.monitoring.platform.html.FileEnding;

/** Prints the draft of a factsheet as the file that it would be. */
@Provider
@Produces({FileEnding.PDF_TYPE, FileEnding.DOCX_TYPE, FileEnding.MARKDOWN_TYPE})
public class FactsheetDraftFiles extends ManuscriptWriter<FactsheetDraftView> {

    FactsheetDraftFiles(PrintedFiles files) {
        super(FactsheetDraftView.class, files);
    }

    @Override
    protected Manuscript manuscript(FactsheetDraftView draft) {
        return DraftForms.manuscript(draft.factsheet());
    }
}
