package org.lanzarote.monitoring.files.renderer;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Tells readers who do not see which parts of a PDF are notes: the renderer of pages knows them as divisions at the end only. */
final class PdfNotes {

    private static final String NOTE = "Note";

    private int notes;

    /** Completes the structure of a document that is about to be saved. */
    static void tell(PDDocument document) {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        new PdfNotes().visit(root, false);
    }

    private void visit(PDStructureNode node, boolean foot) {
        for (var element : elements(node)) {
            if (foot) {
                notes++;
                element.setStructureType(NOTE);
                element.setElementIdentifier("note-" + notes);
            }
            visit(element, StandardStructureTypes.SECT.equals(element.getStructureType()));
            if (StandardStructureTypes.LINK.equals(element.getStructureType())
                    && element.getKids().isEmpty()) {
                node.removeKid(element);
            }
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
