package org.lanzarote.monitoring.files.pdf;

/** The parts of which the bytes of a PDF are made: what lies between objects, objects, tables of places, and their ends. */
enum PdfPart {
    FILE,
    OBJECT,
    TABLE,
    TRAILER
}
