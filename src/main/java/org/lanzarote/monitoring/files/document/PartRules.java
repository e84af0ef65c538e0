package org.lanzarote.monitoring.files.document;

/** The rules that one family of packages has for its parts. */
interface PartRules {

    /** Checks the present element of a part. */
    void element(String part, PlainXml xml);

    /** The kind of the document, once every part was read. */
    DocumentType type();
}
