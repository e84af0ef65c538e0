package org.lanzarote.monitoring.children.screening;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of text that may tell who somebody is. */
@Schema(
        description = "NAME: of a person; PHONE: a telephone number; E_MAIL: an address of e-mail; ADDRESS: a postal"
                + " address, or where somebody lives; SCHOOL: a school, class or club by its name or number; HANDLE: an"
                + " account in a social network, messenger or game; DATE_OF_BIRTH: a birthday; DESCRIPTION: what only one"
                + " person is, has won or was shown for; AGE: how old somebody is, to the year; NUMBER: of a card, a"
                + " passport or a car; URL: an address in the web")
public enum IdentifierKind {
    NAME,
    PHONE,
    E_MAIL,
    ADDRESS,
    SCHOOL,
    HANDLE,
    DATE_OF_BIRTH,
    DESCRIPTION,
    AGE,
    NUMBER,
    URL
}
