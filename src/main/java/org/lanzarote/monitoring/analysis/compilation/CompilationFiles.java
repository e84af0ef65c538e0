package org.lanzarote.monitoring.analysis.compilation;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.files.renderer.Manuscript;
import org.lanzarote.monitoring.files.renderer.ManuscriptWriter;
import org.lanzarote.monitoring.files.renderer.PrintedFiles;
import org.lanzarote.monitoring.platform.html.FileEnding;

/** Prints a compilation as a file. */
@Provider
@Produces({FileEnding.PDF_TYPE, FileEnding.DOCX_TYPE, FileEnding.MARKDOWN_TYPE})
public class CompilationFiles extends ManuscriptWriter<CompilationView> {

    CompilationFiles(PrintedFiles files) {
        super(CompilationView.class, files);
    }

    @Override
    protected Manuscript manuscript(CompilationView compilation) {
        return CompilationManuscript.of(compilation);
    }
}
