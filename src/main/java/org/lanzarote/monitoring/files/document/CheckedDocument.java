package org.lanzarote.monitoring.files.document;

import org.lanzarote.monitoring.platform.problem.ProblemType;

/** What a file turned out to be, and whether a preview that its program had put in was blanked. */
public record CheckedDocument(DocumentType type, boolean previewBlanked) {

    /** The name decides nothing, but it must not say something else. */
    public void requireCalled(String name) {
        if (!type.mayBeCalled(name)) {
            throw ProblemType.DOCUMENT_MISNAMED.because("By its content the file is " + type + ", its name says other");
        }
    }
}
