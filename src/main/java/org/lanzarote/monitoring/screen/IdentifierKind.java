package org.lanzarote.monitoring.screen;

/** What in a text may tell who somebody is. */
public enum IdentifierKind {
    NAME("a person's name"),
    PHONE("a telephone number"),
    E_MAIL("an e-mail address"),
    ADDRESS("a postal address"),
    SCHOOL("a named school"),
    HANDLE("an account in a social network"),
    DATE_OF_BIRTH("an exact date of birth"),
    URL("an internet address");

    private final String words;

    IdentifierKind(String words) {
        this.words = words;
    }

    /** As it is told to whoever sent the text. */
    String words() {
        return words;
    }
}
