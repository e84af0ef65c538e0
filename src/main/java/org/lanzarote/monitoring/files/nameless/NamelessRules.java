package org.lanzarote.monitoring.files.nameless;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.document.PlainXml;

/** What one family of packages may keep in a nameless copy. */
interface NamelessRules {

    /** Whether a part is kept; one that is unknown is kept and refused. */
    Fate part(String name);

    /** Of the element where the XML of a part has come to, in these others. */
    Fate element(Place place, PlainXml xml);

    /** Its value in the copy; null where it goes. */
    @Nullable String attribute(PlainXml xml, int index);

    /** Whether elements and attributes of a namespace are known at all. */
    boolean knows(String namespace);

    /** Text as it stands in the copy, in an element of this name. */
    String text(Place place, String text);

    /** What stood in an element that named an author. */
    void author(String name);

    /** When a part was read to its end. */
    void end(String part);
}
