package org.lanzarote.monitoring.files.nameless;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.document.PlainXml;

/** The rules by which one family of packages becomes a nameless copy. */
interface NamelessRules {

    /** What becomes of a part; an unknown one is kept and refused. */
    Fate part(String name);

    /** What becomes of the present element, inside these open ones. */
    Fate element(Place place, PlainXml xml);

    /** The value of an attribute in the copy; null where it is removed. */
    @Nullable String attribute(PlainXml xml, int index);

    /** Whether elements and attributes of a namespace are known at all. */
    boolean knows(String namespace);

    /** Text as it stands in the copy, in an element of this name. */
    String text(Place place, String text);

    /** Receives the content of an element that named an author. */
    void author(String name);

    /** Called when a part was read to its end. */
    void end(String part);
}
