package org.lanzarote.monitoring.children.screening;

import java.util.Set;
import java.util.TreeSet;

/** The kinds of text that may tell who somebody is. */
public enum IdentifierKind {
    /** A person's name after a title, or after what somebody is to the writer. */
    NAME,
    PHONE,
    E_MAIL,
    /** A postal address. */
    ADDRESS,
    /** A school by its name or number. */
    SCHOOL,
    /** An account in a social network, messenger or game. */
    HANDLE,
    DATE_OF_BIRTH,
    URL;

    /** Describes what was found in a text, without any of the text. */
    public static String tell(Set<IdentifierKind> found) {
        return "May identify somebody: " + new TreeSet<>(found);
    }
}
