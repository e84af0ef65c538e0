package org.lanzarote.monitoring.files.document;

import org.lanzarote.monitoring.platform.problem.ProblemType;

/** The kind that a file was found to be, and whether a preview in it was blanked. */
public record CheckedDocument(DocumentType type, boolean previewBlanked) {

    /** Refuses a file whose name claims another kind than its content has. */
    public void requireCalled(String name) {
        if (!type.mayBeCalled(name)) {
            throw ProblemType.DOCUMENT_MISNAMED.because(DocumentMessage.CONTENT_AND_NAME_DIFFER.with(type));
        }
    }
}
