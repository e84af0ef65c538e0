package org.lanzarote.monitoring.files.document;

/** What one family of packages takes in its parts. */
interface PartRules {

    /** Looks at the element where the XML of a part has come to. */
    void element(String part, PlainXml xml);

    /** Which document it is, when every part was read. */
    DocumentType type();
}
