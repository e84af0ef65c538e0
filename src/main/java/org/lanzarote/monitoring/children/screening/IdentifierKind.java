package org.lanzarote.monitoring.children.screening;

import java.util.Set;
import java.util.TreeSet;

/** The kinds of text that may tell who somebody is. */
public enum IdentifierKind {
    /** A name of a person. */
    NAME,
    PHONE,
    E_MAIL,
    /** A postal address, or the place where somebody lives. */
    ADDRESS,
    /** A school, class or club by its name or number. */
    SCHOOL,
    /** An account in a social network, messenger or game. */
    HANDLE,
    DATE_OF_BIRTH,
    /** What only one person is, has won or was shown for. */
    DESCRIPTION,
    /** How old somebody is, to the year. */
    AGE,
    /** A number of a card, a passport or a car. */
    NUMBER,
    URL;

    /** Describes what was found in a text, without any of the text. */
    public static String tell(Set<IdentifierKind> found) {
        return "May identify somebody: " + new TreeSet<>(found);
    }
}
