package org.lanzarote.monitoring.files.document;

import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** The rules that one family of packages has for its parts. */
interface PartRules {

    DocumentType type();

    /** The list of what the parts may hold. */
    AllowList allowed();

    /** Whether there may be a part of this name. */
    boolean mayHold(String part);

    /** Checks the element that begins; tells whether it is refused with all that is in it. */
    boolean element(String part, PlainXml xml);

    /** Whether a reader shows the text of the present element; else it is a property, a setting or a formula. */
    boolean shows(String part);

    /** What a reader sees where this piece stands, as far as it is words or numbers: a cell may name a text. */
    String seen(String piece);

    /** Takes a piece of text within the present element. */
    void text(String part, String piece);

    /** Checks the element that ends. */
    void end(String part, PlainXml xml);

    /** Checks what is left when a part ends. */
    void endOfPart(String part);
}
