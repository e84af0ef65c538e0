package org.lanzarote.monitoring.children.screening;

import java.util.Set;
import java.util.TreeSet;

/** What in a text may tell who somebody is. */
public enum IdentifierKind {
    /** Of a person, after a title or what somebody is to the writer. */
    NAME,
    PHONE,
    E_MAIL,
    /** Where somebody lives. */
    ADDRESS,
    /** By its name or number. */
    SCHOOL,
    /** An account in a social network, messenger or game. */
    HANDLE,
    DATE_OF_BIRTH,
    URL;

    /** Says what was found in a text, and nothing of the text. */
    public static String tell(Set<IdentifierKind> found) {
        return "May identify somebody: " + new TreeSet<>(found);
    }
}
