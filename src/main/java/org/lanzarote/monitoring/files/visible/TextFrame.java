package org.lanzarote.monitoring.files.visible;

/** What is open in a text document and takes the paragraphs that stand in it. */
interface TextFrame {

    void take(String paragraph);
}
